import type { Article } from '../feed/feed.js';
import { Action, Fact } from './event.js';

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

/** A reader asks to see something from another site, which is loaded only now. */
export class EmbedActivateEvent extends Action<{ url: string }> {
  constructor(detail: EmbedActivateEvent['detail']) {
    super('embed-activate', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'article-load': ArticleLoadEvent;
    'article-missing': ArticleMissingEvent;
    'article-link': ArticleLinkEvent;
    'heading-change': HeadingChangeEvent;
    'embed-activate': EmbedActivateEvent;
    'article-end': ArticleEndEvent;
  }
}
