import type { Article } from '../feed/feed.js';
import { Action, Fact } from './event.js';

// Of an article that is there to read: loaded with what sends them.

/** A visitor follows a link inside an article's body. */
export class ArticleLinkEvent extends Action<{ href: string }> {
  constructor(detail: ArticleLinkEvent['detail']) {
    super('article-link', detail);
  }
}

/** A reader has come to another section; without an id, to what stands before the first. */
export class HeadingChangeEvent extends Fact<{ id: string | undefined }> {
  constructor(detail: HeadingChangeEvent['detail']) {
    super('heading-change', detail);
  }
}

/** A reader has come to the end of an article. */
export class ArticleEndEvent extends Fact<{ article: Article }> {
  constructor(detail: ArticleEndEvent['detail']) {
    super('article-end', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-link': ArticleLinkEvent;
    'heading-change': HeadingChangeEvent;
    'article-end': ArticleEndEvent;
  }
}
