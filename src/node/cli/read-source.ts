import { readFile } from 'node:fs/promises';
import { STATUS_CODES } from 'node:http';
import { buffer } from 'node:stream/consumers';
import { HttpError, request } from '../../platform/http.js';
import { isHttp, toUrl } from '../../platform/safe-url.js';
import { CheckError } from './check-error.js';
import { parseJson } from './parse-json.js';

export interface SourceJson {
  readonly json: unknown;
  /** Where it came from, after redirects; nothing for a file. */
  readonly url?: string;
  /** Whether pages of other sites may read it, as far as its server says. */
  readonly openToOtherSites?: boolean;
}

export function isAddress(source: string): boolean {
  const url = toUrl(source);
  return url !== undefined && isHttp(url);
}

/**
 * Reads JSON from a file, from standard input (`-`) or from a URL.
 * @throws {CheckError}
 */
export async function readSource(source: string): Promise<SourceJson> {
  if (isAddress(source)) return download(source);
  const bytes = await (source === '-' ? buffer(process.stdin) : readFile(source)).catch(
    (error: unknown) => {
      throw fileError(error as NodeJS.ErrnoException);
    },
  );
  return { json: parseJson(new TextDecoder().decode(bytes)) };
}

/** A page that shows the feed stands on another site as a rule. */
const otherSite = 'https://partner.example';

async function download(address: string): Promise<SourceJson> {
  const accept = 'application/feed+json, application/json';
  const headers = { accept, origin: otherSite };
  const answer = await request(address, { headers }).catch((error: unknown) => {
    if (!(error instanceof HttpError)) throw error;
    const { code } = error;
    throw new CheckError(code, code === 'network' ? { detail: networkReason(error) } : {});
  });
  const { status, text, url } = answer;
  if (status < 200 || status > 299)
    throw new CheckError('http', { status, detail: `It answered ${named(status)}.` });
  const allowed = answer.headers.get('access-control-allow-origin') ?? '';
  return { json: parseJson(text), url, openToOtherSites: ['*', otherSite].includes(allowed) };
}

const named = (status: number) => `${String(status)} ${STATUS_CODES[status] ?? ''}`.trim();

function fileError({ code, message }: NodeJS.ErrnoException): CheckError {
  if (code === 'ENOENT') return new CheckError('no-file');
  if (code === 'EISDIR') return new CheckError('folder');
  return new CheckError('unreadable', { detail: `Node says: ${message}.` });
}

const networkReasons: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'No server answers there.',
  ENOTFOUND: 'No server has this name.',
  EAI_AGAIN: 'The name of the server could not be looked up.',
};

/** What lies under the "fetch failed" that Node gives for everything. */
function networkReason(error: Error): string {
  const { cause } = error;
  if (cause instanceof Error) return networkReason(cause);
  const { code = '', message } = error as NodeJS.ErrnoException;
  return networkReasons[code] ?? `Node says: ${message}.`;
}
