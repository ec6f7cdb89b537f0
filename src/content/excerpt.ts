import type { Article, Feed, Picture } from '../feed/feed.js';
import { articleUrl } from '../feed/article-url.js';

type Derived = typeof import('./derived.js');

/** Characters. */
const TEASER = 240;
const HEADING = 80;

let derived: Derived | undefined;

/**
 * Loads what reads a teaser, a picture or a reading time out of the bodies, if any article shown
 * with these parts needs it; feeds that bring their own never ask for it.
 */
export async function prepareExcerpts(
  { articles }: Feed,
  show: ReadonlySet<string>,
): Promise<void> {
  const needed = articles.some(
    (article) =>
      !article.title ||
      (show.has('summary') && (article.summary?.length ?? Infinity) > TEASER) ||
      (show.has('image') && !ownPicture(article)) ||
      (show.has('minutes') && article.minutes === undefined),
  );
  // Without it titles and links are shown nevertheless.
  if (needed) derived ??= await import('./derived.js').catch(() => undefined);
}

/** What an article is about in two or three lines: its summary, else its first paragraph. */
export function teaser(article: Article): string | undefined {
  // Without a title these words are the heading already.
  if (!article.title) return undefined;
  return derived?.firstWords(article, TEASER) ?? article.summary;
}

/** A heading for every article: its title, else the beginning of what it says, else its address. */
export function articleHeading(article: Article): string {
  return (
    article.title ?? derived?.firstWords(article, HEADING) ?? articleUrl(article) ?? article.id
  );
}

/** The picture an article is shown with: its image, banner, image attachment, first one inside. */
export function articlePicture(article: Article): Picture | undefined {
  return ownPicture(article) ?? derived?.pictureInside(article);
}

function ownPicture({ image, bannerImage, attachments }: Article): Picture | undefined {
  if (image) return image;
  const url =
    bannerImage ?? attachments.find(({ mimeType }) => mimeType?.startsWith('image/'))?.url;
  return url === undefined ? undefined : { url };
}

/** Minutes it takes to read: the publisher's own figure, or counted from the body. */
export function readingMinutes(article: Article): number | undefined {
  return article.minutes ?? derived?.countedMinutes(article);
}
