/** What parsers of forms put in place of bytes that are no UTF-8. */
const LOST = '\ufffd';

const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Gives every byte a character of its own, so that bytes can be looked for as text. */
const oneByOne = new TextDecoder('windows-1252');

/** Text, unless the bytes are none: then nothing, and no byte is replaced. */
export function decodeUtf8(bytes: Uint8Array<ArrayBuffer>): string | undefined {
  try {
    return utf8.decode(bytes);
  } catch {
    return undefined;
  }
}

/** Whether all text of a form came as UTF-8. Its parser replaces what did not. */
export function isUtf8Form(form: FormData, bytes: Uint8Array<ArrayBuffer>, type: string): boolean {
  const suspect = [...form.values()].filter(
    (said): said is string => typeof said === 'string' && said.includes(LOST),
  );
  if (suspect.length === 0) return true;
  return /^multipart/i.test(type) ? areSent(suspect, bytes) : isUtf8Query(bytes);
}

/** Whether the bytes hold these texts: a visitor may have copied such a character from somewhere. */
function areSent(texts: readonly string[], bytes: Uint8Array<ArrayBuffer>): boolean {
  const body = oneByOne.decode(bytes);
  const encoder = new TextEncoder();
  return texts.every((text) =>
    body.includes(oneByOne.decode(encoder.encode(`\r\n\r\n${text}\r\n--`))),
  );
}

function isUtf8Query(bytes: Uint8Array<ArrayBuffer>): boolean {
  const query = decodeUtf8(bytes);
  try {
    query?.match(/(?:%[\da-f]{2})+/gi)?.forEach((escaped) => decodeURIComponent(escaped));
    return query !== undefined;
  } catch {
    return false;
  }
}
