import { Marked } from 'marked';
import { untrustedHtml, type UntrustedHtml } from '../platform/untrusted-html.js';
import { textToHtml } from './text-to-html.js';

/** Characters. Beyond it the text is shown as plain text. */
const LONGEST = 1_000_000;
/** Lists or quotes within each other, deeper than people write. */
const DEEP = /^(?:[ \t]{80}[-*+\d>]|[ \t]*(?:>[ \t]*){40}|[ \t]*(?:[-*+][ \t]+){40})/m;
/** Marks in one block; for each of them the parser may look through all the others. */
const MARKS = 3000;

// Our own instance: the shared one belongs to the page.
const marked = new Marked({ gfm: true, async: false });

/** CommonMark with GitHub's additions. Text that would keep the page waiting is shown as plain text. */
export function markdownToHtml(markdown: string): UntrustedHtml {
  if (markdown.length > LONGEST || DEEP.test(markdown) || isTangled(markdown))
    return textToHtml(markdown);
  return untrustedHtml(marked.parse(markdown, { async: false }).trim());
}

const isTangled = (markdown: string) =>
  markdown.split(/\n\s*\n/).some((block) => (block.match(/[*_~[<]/g) ?? []).length > MARKS);
