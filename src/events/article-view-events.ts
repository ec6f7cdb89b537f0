import type { Article } from '../feed/feed.js';
import { Fact } from './event.js';

/** An article is on the page, body included. */
export class ArticleLoadEvent extends Fact<{ article: Article }> {
  constructor(detail: ArticleLoadEvent['detail']) {
    super('article-load', detail);
  }
}

/** The feed holds no article of that id. */
export class ArticleMissingEvent extends Fact<{ id: string }> {
  constructor(detail: ArticleMissingEvent['detail']) {
    super('article-missing', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-load': ArticleLoadEvent;
    'article-missing': ArticleMissingEvent;
  }
}
