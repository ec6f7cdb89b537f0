import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { openFeed } from './feed-source.js';
import { close, listen, serve } from './http.js';
import { openInbox } from './inbox.js';
import { UserError, type DemoOptions } from './options.js';
import { partnerSite, publisherSite, strictSite, type Origins } from './sites.js';

export interface Demo {
  readonly origins: Origins;
  readonly close: () => Promise<void>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * Starts the demo's three sites.
 * @throws {UserError} when the feed, the built files or a port is not to be had
 */
export async function startDemo({ port, feed, dataDir }: DemoOptions): Promise<Demo> {
  const cdn = here('../../dist/cdn');
  if (!existsSync(`${cdn}/letterbox.js`))
    throw new UserError('The built files are missing: run npm run build:cdn first.');
  const source = await openFeed(feed ?? here('../feed.json'));
  const inbox = await openInbox(dataDir);

  let known: Origins | undefined;
  const origins = () => {
    if (!known) throw new Error('The sites are not all open yet.');
    return known;
  };
  const servers = [
    serve(publisherSite(here('../publisher'), { feed: source, inbox, origins }), {
      '/cdn': cdn,
      '/media': here('../media'),
    }),
    serve(partnerSite(here('../partner'), origins)),
    serve(strictSite(here('../strict'), origins)),
  ] as const;
  const closeAll = async () => {
    await Promise.all(servers.filter(({ listening }) => listening).map(close));
    await inbox.close();
  };
  try {
    const [publisher, partner, strict] = servers;
    known = {
      publisher: await listen(publisher, port),
      partner: await listen(partner, port && port + 1),
      strict: await listen(strict, port && port + 2),
    };
  } catch (error) {
    await closeAll();
    throw error;
  }
  return { origins: known, close: closeAll };
}
