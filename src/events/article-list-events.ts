import type { Article } from '../feed/feed.js';
import { Action, Fact } from './event.js';

/** A visitor follows a link to an article. Cancel it to open the article yourself. */
export class ArticleOpenEvent extends Action<{ article: Article; url: string }> {
  constructor(detail: ArticleOpenEvent['detail']) {
    super('article-open', detail);
  }
}

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
    'article-open': ArticleOpenEvent;
    'article-visible': ArticleVisibleEvent;
    'page-change': PageChangeEvent;
  }
}
