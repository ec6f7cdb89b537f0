import { readFile } from 'node:fs/promises';
import { UserError } from './options.js';

/** Gives a feed's JSON text; a file is read anew each time, so that an edit shows on reload. */
export type FeedSource = () => Promise<string>;

/**
 * Opens the feed that the demo shows, a file or a URL.
 * @throws {UserError} when there is nothing to read
 */
export async function openFeed(place: string): Promise<FeedSource> {
  if (/^https?:\/\//.test(place)) {
    const text = await download(place);
    return () => Promise.resolve(text);
  }
  const read = () => readFile(place, 'utf8');
  await read().catch((error: unknown) => {
    throw new UserError(`No feed could be read from ${place}: ${reason(error)}.`);
  });
  return read;
}

async function download(url: string): Promise<string> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(15_000) });
    if (!response.ok) throw new Error(`it answered ${String(response.status)}`);
    return rebase(await response.text(), response.url);
  } catch (error) {
    throw new UserError(`No feed could be fetched from ${url}: ${reason(error)}.`);
  }
}

/** Keeps relative addresses relative to where the feed came from, though the demo serves it now. */
function rebase(text: string, url: string): string {
  let feed: unknown;
  try {
    feed = JSON.parse(text);
  } catch {
    // Shown as it is: what the elements say about it is worth seeing.
    return text;
  }
  if (typeof feed !== 'object' || feed === null) return text;
  const absolute = (written: unknown) =>
    typeof written === 'string' && URL.canParse(written, url) ? new URL(written, url).href : url;
  const based: Record<string, unknown> = { ...feed };
  based.feed_url = absolute(based.feed_url);
  if (based.home_page_url !== undefined) based.home_page_url = absolute(based.home_page_url);
  return JSON.stringify(based);
}

function reason(error: unknown): string {
  const { code, message, cause } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  return cause instanceof Error ? cause.message : message;
}
