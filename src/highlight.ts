import { tokenize } from '@speed-highlight/core';
import type { Highlighter } from './elements/article-view/view-host.js';

const aliases: Readonly<Record<string, string>> = {
  javascript: 'js',
  jsx: 'js',
  mjs: 'js',
  typescript: 'ts',
  tsx: 'ts',
  python: 'py',
  rust: 'rs',
  golang: 'go',
  shell: 'bash',
  sh: 'bash',
  zsh: 'bash',
  console: 'bash',
  markdown: 'md',
  yml: 'yaml',
  svg: 'xml',
  dockerfile: 'docker',
  makefile: 'make',
  perl: 'pl',
};

/** Colours by kind of token, each legible on light and on dark. */
const colours: Readonly<Record<string, string>> = {
  cmnt: 'light-dark(#5f6368, #a4abb3)',
  kwd: 'light-dark(#8a2a6b, #f29fd0)',
  str: 'light-dark(#1f6b3a, #8fd7a5)',
  num: 'light-dark(#8a4500, #ffbe7a)',
  bool: 'light-dark(#8a4500, #ffbe7a)',
  func: 'light-dark(#1a4fa3, #9cc3ff)',
  class: 'light-dark(#6a4a00, #ecd07a)',
  type: 'light-dark(#6a4a00, #ecd07a)',
  var: 'light-dark(#1a4fa3, #9cc3ff)',
  section: 'light-dark(#1a4fa3, #9cc3ff)',
  insert: 'light-dark(#1f6b3a, #8fd7a5)',
  deleted: 'light-dark(#a12622, #ffa8a3)',
  err: 'light-dark(#a12622, #ffa8a3)',
};

const name = (kind: string) => `letterbox-${kind}`;

let sheet: CSSStyleSheet | undefined;

function styles(): CSSStyleSheet {
  if (sheet) return sheet;
  sheet = new CSSStyleSheet();
  sheet.replaceSync(
    Object.entries(colours)
      .map(([kind, colour]) => `::highlight(${name(kind)}) { color: ${colour}; }`)
      .join('\n'),
  );
  return sheet;
}

/**
 * Colours a listing by its grammar, for `<article-view>`'s `highlighter`. It adds no element: the
 * colours are painted with the CSS Custom Highlight API, and where an engine has none, or nobody
 * knows the language, the listing stays as it is.
 *
 * @example
 * import { highlightCode } from 'letterbox-elements/highlight.js';
 * document.querySelector('article-view').highlighter = highlightCode;
 */
export const highlightCode: Highlighter = async (code, language) => {
  if (!('highlights' in CSS)) return;
  const [text] = code.childNodes;
  if (!(text instanceof Text) || code.childNodes.length > 1) return;
  let at = 0;
  const found: (readonly [kind: string, from: number, to: number])[] = [];
  const wanted = language.toLowerCase();
  try {
    await tokenize(text.data, aliases[wanted] ?? wanted, (token, kind) => {
      if (kind && kind in colours) found.push([kind, at, at + token.length]);
      at += token.length;
    });
  } catch {
    // A language without a grammar.
    return;
  }
  // What has changed meanwhile is another text.
  if (at !== text.data.length) return;
  paint(text, found);
};

/** The listings that are coloured now, so that those of articles gone by are let go. */
const painted = new Map<Text, (readonly [kind: string, range: StaticRange])[]>();

function paint(text: Text, found: readonly (readonly [string, number, number])[]): void {
  for (const [old, marks] of painted)
    if (!old.isConnected || old === text) {
      for (const [kind, range] of marks) CSS.highlights.get(name(kind))?.delete(range);
      painted.delete(old);
    }
  const root = text.getRootNode();
  if (!(root instanceof ShadowRoot) && !(root instanceof Document)) return;
  if (!root.adoptedStyleSheets.includes(styles())) root.adoptedStyleSheets.push(styles());
  const marks = found.map(([kind, from, to]) => {
    const range = new StaticRange({
      startContainer: text,
      startOffset: from,
      endContainer: text,
      endOffset: to,
    });
    const highlight = CSS.highlights.get(name(kind)) ?? new Highlight();
    highlight.add(range);
    CSS.highlights.set(name(kind), highlight);
    return [kind, range] as const;
  });
  painted.set(text, marks);
}
