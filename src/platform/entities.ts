// What feeds really hold in plain text; whatever else appears is left as it is written.
const NAMES = 'amp lt gt quot apos nbsp hellip ndash mdash lsquo rsquo ldquo rdquo'.split(' ');
const CHARACTERS = '&<>"\'\u00A0…–—‘’“”';

/** Decodes character references, without a DOM. */
export const decodeEntities = (text: string): string =>
  text.replace(/&(?:#(\d{1,6}|x[\da-f]{1,5})|([a-z]+));/gi, (whole, code?: string, name = '') =>
    code
      ? String.fromCodePoint(Number(code.replace(/^x/i, '0x')))
      : (CHARACTERS[NAMES.indexOf(name as string)] ?? whole),
  );

/** Makes text stand for itself in HTML. */
export const escapeHtml = (text: string): string =>
  text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
