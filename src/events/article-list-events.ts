import type { Article } from '../feed/feed.js';
import { Fact } from './event.js';

/** An article has been half in view for a second. Told once an article. */
export class ArticleVisibleEvent extends Fact<{ article: Article }> {
  constructor(detail: ArticleVisibleEvent['detail']) {
    super('article-visible', detail);
  }
}

/** More, or other, articles of a list are shown. Counted from 1. */
export class PageChangeEvent extends Fact<{ page: number; pages: number }> {
  constructor(detail: PageChangeEvent['detail']) {
    super('page-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-visible': ArticleVisibleEvent;
    'page-change': PageChangeEvent;
  }
}
