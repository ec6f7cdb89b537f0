import type { Article, Picture } from '../feed/feed.js';
import { decodeEntities } from '../platform/entities.js';
import { isMedia, toUrl, upgraded } from '../platform/safe-url.js';
import { collapse, plainMarkdown, plainText } from './plain-text.js';
import { unwrapDocument } from './whole-document.js';

// What is read out of an article's body where its publisher left a member out. Loaded only then.

/** Characters that are looked at: a 300 kB body is not taken apart for two lines. */
const READ = 20_000;

/** The first words of an article, cut after the last whole word that fits. */
export function firstWords(article: Article, length: number): string | undefined {
  const words = article.summary === undefined ? firstParagraph(article) : collapse(article.summary);
  return words && cut(words, length, article.language);
}

function firstParagraph({ text, html, markdown }: Article): string | undefined {
  if (html !== undefined) {
    const start = unwrapDocument(html).slice(0, READ);
    for (const [, inner = ''] of start.matchAll(/<p\b[^>]*>([^]*?)(?:<\/p\s*>|(?=<p\b))/gi)) {
      const words = plainText(inner);
      if (words) return words;
    }
    return plainText(start) || undefined;
  }
  for (const block of (text ?? markdown)?.slice(0, READ).split(/\n\s*\n/) ?? []) {
    if (text === undefined && /^\s{0,3}(?:#|```|~~~|\||---|!\[)/.test(block)) continue;
    const words = text === undefined ? plainMarkdown(block) : collapse(block);
    if (words) return words;
  }
  return undefined;
}

function cut(text: string, length: number, language?: string): string {
  if (text.length <= length) return text;
  let end = 0;
  for (const { index, segment, isWordLike } of segmenter(language).segment(
    text.slice(0, length + 40),
  )) {
    if (index + segment.length > length) break;
    if (isWordLike) end = index + segment.length;
  }
  return `${text.slice(0, end || length)}…`;
}

function segmenter(language: string | undefined): Intl.Segmenter {
  try {
    return new Intl.Segmenter(language, { granularity: 'word' });
  } catch {
    return new Intl.Segmenter(undefined, { granularity: 'word' });
  }
}

const IMAGE = /<img\b(?:[^<>"']|"[^"<]*"|'[^'<]*')*>/gi;

/** The first real picture in an article's body. */
export function pictureInside({ html, baseUrl }: Article): Picture | undefined {
  for (const [tag] of unwrapDocument(html ?? '')
    .slice(0, 60_000)
    .matchAll(IMAGE)) {
    const source = attribute(tag, 'src');
    const url = source && toUrl(source, baseUrl);
    if (!url || !isMedia(url) || url.protocol === 'data:' || isTrackingPixel(tag)) continue;
    return { url: upgraded(url.href, baseUrl) };
  }
  return undefined;
}

function isTrackingPixel(tag: string): boolean {
  return ['width', 'height'].some((name) => Number.parseInt(attribute(tag, name) ?? '9', 10) <= 2);
}

function attribute(tag: string, name: string): string | undefined {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag);
  const value = found?.[1] ?? found?.[2] ?? found?.[3];
  return value === undefined ? undefined : decodeEntities(value);
}

const WORDS_PER_MINUTE = 230;
const CJK_CHARACTERS_PER_MINUTE = 500;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/gu;

/** Whole minutes, at least one, counted from the body. */
export function countedMinutes({ html, text, markdown }: Article): number {
  const body =
    html === undefined ? (text ?? plainMarkdown(markdown ?? '')) : plainText(unwrapDocument(html));
  const characters = body.match(CJK)?.length ?? 0;
  const words = body.replace(CJK, ' ').match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.length ?? 0;
  return Math.max(1, Math.round(words / WORDS_PER_MINUTE + characters / CJK_CHARACTERS_PER_MINUTE));
}
