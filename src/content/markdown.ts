import { Lexer, Parser } from 'marked';
import { untrustedHtml, type UntrustedHtml } from '../platform/untrusted-html.js';

/** Characters. */
const LONGEST = 1_000_000;
/** Lists or quotes within each other, deeper than people write. */
const DEEP = /^(?:[ \t]{80}[-*+\d>]|[ \t]*(?:>[ \t]*){40}|[ \t]*(?:[-*+][ \t]+){40})/m;
/** Marks in one block; for each of them the parser may look through all the others. */
const MARKS = 3000;

/** Whether a text would keep the page waiting while it is read as markdown. */
export const isTangled = (markdown: string): boolean =>
  markdown.length > LONGEST ||
  DEEP.test(markdown) ||
  markdown.split(/\n\s*\n/).some((block) => (block.match(/[*_~[<]/g) ?? []).length > MARKS);

/** CommonMark with GitHub's additions, for text that is not tangled. */
export function markdownToHtml(markdown: string): UntrustedHtml {
  // Of this text alone: the lexer and the parser keep what they work with in it.
  const options = { gfm: true };
  return untrustedHtml(Parser.parse(Lexer.lex(markdown, options), options).trim());
}
