import type { TemplateResult } from 'lit';
import type { ContactSettings } from '../../contact/contact-settings.js';
import { loadFeed } from '../../feed/load-feed.js';
import { feedContact } from '../../feed/read-extension.js';
import { labelledList } from '../../templates/labelled-list.js';

/** What a feed says about the form, and how its highlights look. */
export interface LoadedSettings extends ContactSettings {
  readonly highlightList: TemplateResult | symbol;
}

/** Reads a feed's settings. The form does without when the feed does not come. */
export async function loadSettings(
  src: string,
  signal: AbortSignal,
): Promise<LoadedSettings | undefined> {
  try {
    const url = new URL(src, document.baseURI).href;
    const settings = feedContact(await loadFeed(url, { signal }));
    return (
      settings && { ...settings, highlightList: labelledList(settings.highlights, 'highlights') }
    );
  } catch {
    return undefined;
  }
}
