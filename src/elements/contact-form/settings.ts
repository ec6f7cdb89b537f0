import type { ContactSettings } from '../../contact/contact-settings.js';
import { loadFeed } from '../../feed/load-feed.js';
import { feedContact } from '../../feed/read-extension.js';

/** What a feed says about the form. The form does without when the feed does not come. */
export async function loadSettings(
  src: string,
  signal: AbortSignal,
): Promise<ContactSettings | undefined> {
  try {
    return feedContact(await loadFeed(new URL(src, document.baseURI).href, { signal }));
  } catch {
    return undefined;
  }
}
