import { checkFeed, type FeedIssue } from '../../feed/check-feed.js';
import type { FeedDiagnostic } from '../../feed/feed-diagnostic.js';
import { readFeed } from '../../feed/read-feed.js';
import { CheckError, type CheckErrorCode, type CheckErrorDetails } from './check-error.js';
import { overview, type Overview } from './overview.js';
import { readSource, type SourceJson } from './read-source.js';

/** What was found out about one feed, as plain data. */
export interface FeedReport {
  /** As it was named. */
  readonly source: string;
  /** Where it came from, or where a file is read as if it were published. */
  readonly url?: string;
  /** Why there is nothing to check. */
  readonly error?: CheckErrorDetails & { readonly code: CheckErrorCode };
  readonly overview?: Overview;
  /** What readers' browsers repair or drop. */
  readonly diagnostics: readonly FeedDiagnostic[];
  /** Whether the feed follows the specification to the letter. */
  readonly valid: boolean;
  /** Where it departs from the specification. */
  readonly issues: readonly FeedIssue[];
  /** Whether relative addresses are read as if the file stood at a made-up place. */
  readonly placeIsGuessed: boolean;
}

export const hasErrors = ({ error, diagnostics }: FeedReport): boolean =>
  error !== undefined || diagnostics.some(({ severity }) => severity === 'error');

/** Where a file is taken to be published when nobody says. */
const SOMEWHERE = 'https://your-site.example/feed.json';

/** @param publishedAt where a file will be published */
export async function examine(source: string, publishedAt = SOMEWHERE): Promise<FeedReport> {
  try {
    return await examineJson(source, publishedAt, await readSource(source));
  } catch (error) {
    if (!(error instanceof CheckError)) throw error;
    const { code, details } = error;
    return {
      source,
      error: { code, ...details },
      diagnostics: [],
      valid: false,
      issues: [],
      placeIsGuessed: false,
    };
  }
}

async function examineJson(
  source: string,
  publishedAt: string,
  found: SourceJson,
): Promise<FeedReport> {
  const { json, url = publishedAt, openToOtherSites } = found;
  const { error, ...result } = checkFeed(json, { url });
  // A feed without `items` is all that the check refuses.
  if (error) throw new CheckError('invalid-feed');
  const feed = readFeed(json, { url });
  return {
    source,
    url,
    overview: {
      ...(await overview(feed)),
      ...(openToOtherSites !== undefined && { openToOtherSites }),
    },
    ...result,
    placeIsGuessed:
      url === SOMEWHERE && new URL(feed.baseUrl ?? url).origin === new URL(url).origin,
  };
}
