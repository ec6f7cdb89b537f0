import type { ReactiveController } from 'lit';
import { articleHeading, articlePicture } from '../../content/excerpt.js';
import type { Article, Author, Feed } from '../../feed/feed.js';
import { articleUrl } from '../../feed/article-url.js';
import type { ViewHost } from './view-host.js';

/** Tells search engines about the article on show. Source: schema.org, Article. */
export class StructuredData implements ReactiveController {
  readonly #host: ViewHost;
  #article: Article | undefined;
  #script: HTMLScriptElement | undefined;

  constructor(host: ViewHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { status, feed, jsonLd, isConnected } = this.#host;
    const article = jsonLd && isConnected && status === 'ready' ? this.#host.article : undefined;
    if (article === this.#article) return;
    this.#remove();
    if (!article) return;
    this.#article = article;
    // One article is one thing, however often a page shows it.
    const others = document.head.querySelectorAll<HTMLElement>('script[data-letterbox]');
    if ([...others].some(({ dataset }) => dataset.letterbox === article.id)) return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.dataset.letterbox = article.id;
    script.append(JSON.stringify(structured(article, feed)).replaceAll('<', '\\u003c'));
    document.head.append(script);
    this.#script = script;
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#remove();
    });
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = this.#article = undefined;
  }
}

function structured(article: Article, feed: Feed | undefined) {
  const url = articleUrl(article);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    headline: articleHeading(article),
    description: article.summary,
    image: articlePicture(article)?.url,
    datePublished: article.published?.iso,
    dateModified: article.modified?.iso,
    inLanguage: article.language,
    keywords: article.tags.length > 0 ? article.tags.join(', ') : undefined,
    author: article.authors.filter(({ name }) => name).map(person),
    publisher: feed?.title && {
      '@type': 'Organization',
      name: feed.title,
      url: feed.homePageUrl,
    },
    url,
    mainEntityOfPage: url,
  };
}

const person = ({ name, url, role, avatar }: Author) => ({
  '@type': 'Person',
  name,
  url,
  jobTitle: role,
  image: avatar,
});
