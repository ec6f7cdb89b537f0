import { CheckError } from './check-error.js';
import { findFault } from './json-fault.js';
import { cutStart, printable } from './terminal.js';

/**
 * Parses JSON, and shows the place where it is none.
 * @throws {CheckError} `empty`, `web-page` or `not-json`
 */
export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    const start = text.trimStart();
    if (!start) throw new CheckError('empty');
    if (start.startsWith('<')) throw new CheckError('web-page');
    const { offset, problem } = findFault(text.trimEnd());
    const lines = text.slice(0, offset).split(/\r\n|\n|\r/);
    const before = lines.at(-1) ?? '';
    const where = { line: lines.length, column: before.length + 1 };
    const shown = cutStart(printable(before), AROUND);
    const rest = text.slice(offset, offset + AROUND).split(/[\r\n]/, 1);
    throw new CheckError('not-json', {
      detail: `Line ${String(where.line)}, column ${String(where.column)}: ${problem}`,
      excerpt: [shown + rest.map(printable).join(''), `${' '.repeat(shown.length)}^`],
      ...where,
    });
  }
}

/** Characters that are shown before the fault, and after it. */
const AROUND = 36;
