import type { Article } from '../feed/feed.js';
import { Action } from './event.js';

/** A visitor follows a link to an article. Cancel it to open the article yourself. */
export class ArticleOpenEvent extends Action<{ article: Article; url: string }> {
  constructor(detail: ArticleOpenEvent['detail']) {
    super('article-open', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-open': ArticleOpenEvent;
  }
}
