import { stripVTControlCharacters } from 'node:util';

/** Lines are no longer than this. */
export const WIDTH = 80;

/** Characters that move the cursor, change colours or turn text around. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}\p{Bidi_Control}]/gu;

/** Text from a feed, safe for a terminal and on one line. */
export const printable = (text: string): string =>
  stripVTControlCharacters(text).replace(/\s/g, ' ').replace(UNPRINTABLE, '');

/** The same for JSON, where such characters can be written as escapes and nothing is lost. */
export const printableJson = (json: string): string =>
  json.replace(
    /[^\P{Cc}\n]|[\p{Zl}\p{Zp}\p{Bidi_Control}]/gu,
    (character) => String.raw`\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** Text that is too long, without its end. */
export const cutEnd = (text: string, length: number): string =>
  text.length > length ? `${text.slice(0, length - 1)}…` : text;

/** Text that is too long, without its start: in an address the end tells more. */
export const cutStart = (text: string, length: number): string =>
  text.length > length ? `…${text.slice(1 - length)}` : text;

/** Breaks a paragraph into indented lines. A word that is longer than a line stays whole. */
export function wrap(text: string, indent = ''): string {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line && indent.length + line.length + 1 + word.length > WIDTH) {
      lines.push(line);
      line = word;
    } else line = line ? `${line} ${word}` : word;
  }
  return [...lines, line].map((each) => indent + each).join('\n');
}

/** `1 error`, `3 errors`. */
export const count = (number: number, noun: string): string =>
  `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
