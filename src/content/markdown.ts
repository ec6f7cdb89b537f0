import { Marked } from 'marked';
import { untrustedHtml, type UntrustedHtml } from '../platform/untrusted-html.js';
import { textToHtml } from './text-to-html.js';

/** Characters. Beyond it, or nested deeper than people write, the text is shown as plain text. */
const LONGEST = 1_000_000;
const DEEPEST = 40;
/** Runs such as `a_a_a_…` and `[[[[…` that make a parser look back again and again. */
const TANGLED = /(?:[*_~`][^\s*_~`]{0,2}){400}|[[(<!]{200}/;

// Our own instance: the shared one belongs to the page.
const marked = new Marked({ gfm: true, async: false });

/** CommonMark with GitHub's additions. */
export function markdownToHtml(markdown: string): UntrustedHtml {
  if (markdown.length > LONGEST || isTangled(markdown)) return textToHtml(markdown);
  return untrustedHtml(marked.parse(markdown, { async: false }));
}

function isTangled(markdown: string): boolean {
  const deep = new RegExp(
    `^(?:[ \\t]{${String(DEEPEST * 2)},}[-*+\\d>]|[ \\t]*(?:>[ \\t]*){${String(DEEPEST)}}|[ \\t]*(?:[-*+][ \\t]+){${String(DEEPEST)}})`,
    'm',
  );
  return deep.test(markdown) || TANGLED.test(markdown);
}
