import { CodedError } from '../platform/coded-error.js';

export type FeedErrorCode = 'no-src' | 'network' | 'timeout' | 'http' | 'not-json' | 'invalid-feed';

/**
 * Why there is no feed: `no-src` (no address was given), `network` (unreachable, or refused by
 * CORS), `timeout`, `http` (see `status`), `not-json`, `invalid-feed` (JSON without `items`).
 */
export class FeedError extends CodedError<FeedErrorCode> {
  override name = 'FeedError';
  /** The feed's address as it was asked for. */
  readonly url: string;
  /** What the server answered, if it did. */
  readonly status: number | undefined;

  constructor(
    code: FeedErrorCode,
    url: string,
    { status, cause }: { cause?: unknown; status?: number | undefined } = {},
  ) {
    super(code, [url, code, status].join(' ').trim(), { cause });
    this.url = url;
    this.status = status;
  }

  /** Any failure as one of these; another copy of the library on the page has a class of its own. */
  static from(error: unknown, url: string): FeedError {
    if (error instanceof FeedError) return error;
    const { code, status } = error as Partial<FeedError>;
    const other = error instanceof SyntaxError ? 'not-json' : 'network';
    return new FeedError(code ?? other, url, { cause: error, status });
  }
}
