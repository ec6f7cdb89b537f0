import { proseClasses } from '../content/prose-policy.js';
import type { ArticleViewMessages } from '../i18n/messages.js';
import { isLink, isMedia, toUrl, upgraded } from '../platform/safe-url.js';

export interface ProseContext {
  /** What relative URLs are relative to. */
  readonly baseUrl: string | undefined;
  /** Rank that the body's highest heading gets, 3 to 6. */
  readonly headingLevel: number;
  /** Title and picture that stand above the body already. */
  readonly title: string;
  readonly picture: string | undefined;
  readonly messages: Pick<ArticleViewMessages, 'table' | 'code'>;
}

/** Keeps an article's ids apart from each other's and the page's. */
export const idPrefix = 'article-';

/**
 * Fits sanitised nodes into a page: addresses made absolute, ids prefixed, headings below the
 * title, wide things in a frame of their own, a generator's leftovers gone. Works on nodes that no
 * document shows yet, so that nothing is fetched from an address that is about to change.
 */
export function tidyProse(root: DocumentFragment, context: ProseContext): void {
  for (const step of [leftovers, ids, links, media, headings, classes, frames, blanks])
    step(root, context);
}

type Step = (root: DocumentFragment, context: ProseContext) => void;

const all = (root: ParentNode, selector: string) => [
  ...root.querySelectorAll<HTMLElement>(selector),
];
const words = (element: Element) => element.textContent.replace(/[\s\u200B\uFEFF]+/g, ' ').trim();

/** Hash links that a generator puts beside headings, boxes that nothing can be typed into. */
const leftovers: Step = (root, { title }) => {
  // What is hidden from some is a twin of something that is not, or an ornament.
  for (const hidden of all(root, '[aria-hidden="true"]')) hidden.remove();
  for (const link of all(root, ':is(h1, h2, h3, h4, h5, h6) a[href^="#"]'))
    if (/[\p{L}\p{N}]/u.test(words(link))) link.replaceWith(...link.childNodes);
    else link.remove();
  for (const input of all(root, 'input') as HTMLInputElement[]) {
    if (input.type === 'checkbox' && input.closest('li')) input.disabled = true;
    else input.remove();
  }
  const [first] = all(root, ':is(h1, h2)');
  if (first && words(first) === title && !precedes(root, first)) first.remove();
};

/** Whether any words stand before an element. */
function precedes(root: DocumentFragment, element: Element): boolean {
  const range = root.ownerDocument.createRange();
  range.setStart(root, 0);
  range.setEndBefore(element);
  return range.toString().trim() !== '';
}

const ids: Step = (root) => {
  for (const element of all(root, '[id]')) element.id = idPrefix + element.id;
  for (const name of ['aria-describedby', 'aria-details', 'aria-labelledby', 'headers'])
    for (const element of all(root, `[${name}]`)) {
      const list = element.getAttribute(name)?.split(/\s+/).filter(Boolean) ?? [];
      element.setAttribute(name, list.map((id) => idPrefix + id).join(' '));
    }
};

const links: Step = (root, { baseUrl }) => {
  for (const link of all(root, '[href]')) {
    const written = link.getAttribute('href') ?? '';
    if (written.startsWith('#')) {
      link.setAttribute('href', `#${idPrefix}${written.slice(1)}`);
      continue;
    }
    const url = toUrl(written, baseUrl);
    if (url && isLink(url)) {
      link.setAttribute('href', url.href);
      link.setAttribute('rel', 'noopener');
    } else link.removeAttribute('href');
  }
  for (const quote of all(root, '[cite]')) quote.removeAttribute('cite');
};

const media: Step = (root, { baseUrl, picture }) => {
  const absolute = (written: string) => {
    const url = toUrl(written.trim(), baseUrl);
    return url && isMedia(url) ? upgraded(url.href, baseUrl) : undefined;
  };
  for (const element of all(root, '[src], [srcset], [poster]')) {
    for (const name of ['src', 'poster']) {
      const written = element.getAttribute(name);
      const url = written === null ? undefined : absolute(written);
      if (url) element.setAttribute(name, url);
      else element.removeAttribute(name);
    }
    const candidates = (element.getAttribute('srcset') ?? '').split(/,\s+/).flatMap((candidate) => {
      const [written = '', size = ''] = candidate.trim().split(/\s+/);
      const url = written && absolute(written);
      return url ? `${url} ${size}`.trim() : [];
    });
    if (candidates.length > 0) element.setAttribute('srcset', candidates.join(', '));
    else element.removeAttribute('srcset');
  }
  const images = all(root, 'img') as HTMLImageElement[];
  for (const image of images) {
    const size = (name: string) => Number.parseInt(image.getAttribute(name) ?? '9', 10);
    if (!image.hasAttribute('src') || size('width') <= 2 || size('height') <= 2) {
      image.remove();
      continue;
    }
    image.setAttribute('loading', 'lazy');
    image.setAttribute('decoding', 'async');
    image.setAttribute('referrerpolicy', 'no-referrer');
  }
  const [first] = images;
  if (first && first.getAttribute('src') === picture && !precedes(root, first))
    (first.closest('figure') ?? first).remove();
};

const headings: Step = (root, { headingLevel }) => {
  const found = all(root, 'h1, h2, h3, h4, h5, h6');
  const highest = Math.min(...found.map(rank));
  for (const heading of found) {
    const level = Math.min(6, rank(heading) - highest + headingLevel);
    const shifted = root.ownerDocument.createElement(`h${String(level)}`);
    shifted.id = heading.id;
    if (!heading.id) shifted.removeAttribute('id');
    shifted.setAttribute('part', 'heading');
    shifted.append(...heading.childNodes);
    heading.replaceWith(shifted);
  }
};

const rank = ({ localName }: Element) => Number(localName.slice(1));

const classes: Step = (root) => {
  for (const element of all(root, '[class]')) {
    const kept = [...element.classList].filter((name) => proseClasses.test(name));
    if (kept.length > 0) element.className = kept.join(' ');
    else element.removeAttribute('class');
  }
};

/** Tables and listings scroll in a frame that the keyboard reaches, so that the page never does. */
const frames: Step = (root, { messages }) => {
  const counts = { table: 0, code: 0 };
  for (const wide of all(root, 'table, pre')) {
    if (wide.parentElement?.closest('table, pre')) continue;
    const frame = root.ownerDocument.createElement('div');
    frame.className = 'wide';
    const kind = wide.localName === 'table' ? 'table' : 'code';
    const name = messages[kind](++counts[kind]);
    frame.setAttribute('part', kind);
    frame.setAttribute('role', 'region');
    frame.setAttribute('tabindex', '0');
    frame.setAttribute('aria-label', wide.querySelector('caption')?.textContent.trim() || name);
    wide.replaceWith(frame);
    frame.append(wide);
  }
};

/** What the other steps emptied. */
const blanks: Step = (root) => {
  for (const element of all(root, 'p, figure, h2, h3, h4, h5, h6, a:not([href])'))
    if (!words(element) && !element.querySelector('img, video, audio, math, input, br'))
      element.remove();
};
