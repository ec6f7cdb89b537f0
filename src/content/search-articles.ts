import type { Article } from '../feed/feed.js';
import { plainMarkdown, plainText } from './plain-text.js';
import { unwrapDocument } from './whole-document.js';

/** Letters that Unicode does not take apart, as people without them on the keyboard write them. */
const letters: Readonly<Record<string, string>> = {
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ß: 'ss',
  þ: 'th',
  ı: 'i',
};

/** A text without case and accents: `Ærø` and `aero` are one. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{M}/gu, '')
    .replace(/[æœøđðłßþı]/g, (letter) => letters[letter] ?? letter)
    .trim();

/** Written without spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

const texts = new WeakMap<Article, string>();

/** The articles that hold every word of a query. Words count from their beginning: `run` finds `running`. */
export function searchArticles(
  articles: readonly Article[],
  query: string,
  language: string,
): readonly Article[] {
  const words = queryWords(query, language);
  if (words.length === 0) return articles;
  return articles.filter((article) => {
    const text = textOf(article);
    return words.every((word) => text.includes(UNSPACED.test(word) ? word : ` ${word}`));
  });
}

function queryWords(query: string, language: string): string[] {
  const folded = fold(query);
  const words = UNSPACED.test(folded)
    ? [...segmenter(language).segment(folded)].map(({ segment }) => spaced(segment))
    : spaced(folded).split(' ');
  return words.filter(Boolean);
}

function segmenter(language: string): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

/** Everything that is said in an article, each word with a space before it. */
function textOf(article: Article): string {
  const known = texts.get(article);
  if (known !== undefined) return known;
  const { title, summary, tags, authors, html, text, markdown } = article;
  const body =
    html === undefined ? (text ?? plainMarkdown(markdown ?? '')) : plainText(unwrapDocument(html));
  const said = [title, summary, ...tags, ...authors.map(({ name }) => name), body];
  const folded = ` ${spaced(fold(said.filter(Boolean).join(' ')))}`;
  texts.set(article, folded);
  return folded;
}

const spaced = (text: string) => text.replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
