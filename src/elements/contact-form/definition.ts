import type { ContactSettings } from '../../contact/contact-settings.js';
import { defaultFields, parseFields, type Field } from '../../contact/field.js';

/** What a feed says about the form. The form does without when the feed does not come. */
export async function loadSettings(
  src: string,
  base: string,
  signal: AbortSignal,
): Promise<ContactSettings | undefined> {
  try {
    const [{ loadFeed }, { feedContact }] = await Promise.all([
      import('../../feed/load-feed.js'),
      import('../../feed/read-extension.js'),
    ]);
    return feedContact(await loadFeed(new URL(src, base).href, { signal }));
  } catch {
    return undefined;
  }
}

/** The questions, from shorthand or JSON. A definition that is wrong is told and replaced. */
export async function readFields(text: string): Promise<readonly Field[]> {
  if (text.trim().startsWith('[')) {
    try {
      const { parseFieldDefinition } = await import('../../contact/field-schema.js');
      return parseFieldDefinition(text);
    } catch (cause) {
      console.error('<contact-form> shows its default fields, as this definition is wrong.', cause);
    }
  }
  const fields = parseFields(text.trim().startsWith('[') ? defaultFields : text);
  return fields.length > 0 ? fields : parseFields(defaultFields);
}
