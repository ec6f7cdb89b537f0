import type { ContactError } from './contact/contact-error.js';
import type { ContactFailure, ContactResult, ContactSuccess } from './contact/contact-result.js';
import type { Article, Feed } from './feed/feed.js';
import type { FeedError } from './feed/feed-error.js';
import type { Office } from './office/office.js';
import { plainOptions } from './platform/plain-options.js';

// Facts (`feed-load`) tell what happened; actions (`article-open`) can be cancelled.

class Fact<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, plainOptions({ detail, bubbles: true, composed: true, cancelable }));
  }
}

class Action<Detail> extends Fact<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, detail, true);
  }
}

/** A feed has arrived and is on the page. */
export class FeedLoadEvent extends Fact<{ feed: Feed; fromCache: boolean }> {
  constructor(detail: FeedLoadEvent['detail']) {
    super('feed-load', detail);
  }
}

/** A feed did not arrive; the visitor sees why. */
export class FeedErrorEvent extends Fact<{ error: FeedError }> {
  constructor(detail: FeedErrorEvent['detail']) {
    super('feed-error', detail);
  }
}

/** A visitor follows a link to an article. Cancel it to open the article yourself. */
export class ArticleOpenEvent extends Action<{ article: Article; url: string }> {
  constructor(detail: ArticleOpenEvent['detail']) {
    super('article-open', detail);
  }
}

/** More, or other, articles of a list are shown. Counted from 1. */
export class PageChangeEvent extends Fact<{ page: number; pages: number }> {
  constructor(detail: PageChangeEvent['detail']) {
    super('page-change', detail);
  }
}

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

/** What every event of a form tells; never what a visitor typed. */
export interface ContactContext {
  readonly formName: string;
  readonly provider: string;
  readonly submissionId: string;
}

/** The form can be filled in. */
export class ContactReadyEvent extends Fact<ContactContext> {
  constructor(detail: ContactReadyEvent['detail']) {
    super('contact-ready', detail);
  }
}

/** A visitor touches the first field. */
export class ContactStartEvent extends Fact<ContactContext & { field: string }> {
  constructor(detail: ContactStartEvent['detail']) {
    super('contact-start', detail);
  }
}

/** Answers need mending before the message can go. */
export class ContactInvalidEvent extends Fact<ContactContext & { fields: readonly string[] }> {
  constructor(detail: ContactInvalidEvent['detail']) {
    super('contact-invalid', detail);
  }
}

/**
 * A valid message is about to be sent. Change `values`, hold it with `waitUntil`, answer it yourself
 * with `respondWith`, or cancel it.
 */
export class ContactSubmitEvent extends Action<
  ContactContext & {
    values: Record<string, string>;
    waitUntil: (promise: Promise<unknown>) => void;
    respondWith: (result: ContactResult | Promise<ContactResult>) => void;
  }
> {
  constructor(detail: ContactSubmitEvent['detail']) {
    super('contact-submit', detail);
  }
}

/** The server confirmed the message. Cancel it to say thanks yourself. */
export class ContactSuccessEvent extends Action<ContactContext & { result: ContactSuccess }> {
  constructor(detail: ContactSuccessEvent['detail']) {
    super('contact-success', detail);
  }
}

/** The message was not confirmed; every word is still in the form. Cancel it to tell so yourself. */
export class ContactErrorEvent extends Action<
  ContactContext & { error: ContactError; result: ContactFailure }
> {
  constructor(detail: ContactErrorEvent['detail']) {
    super('contact-error', detail);
  }
}

/** A visitor calls, writes to, or looks up an office. */
export class OfficeActionEvent extends Action<{ action: OfficeAction; office: Office }> {
  constructor(detail: OfficeActionEvent['detail']) {
    super('office-action', detail);
  }
}

/** An office has opened or closed. */
export class OpenChangeEvent extends Fact<{ open: boolean }> {
  constructor(detail: OpenChangeEvent['detail']) {
    super('open-change', detail);
  }
}

export type OfficeAction = 'phone' | 'email' | 'map';

declare global {
  interface HTMLElementEventMap {
    'feed-load': FeedLoadEvent;
    'feed-error': FeedErrorEvent;
    'article-open': ArticleOpenEvent;
    'page-change': PageChangeEvent;
    'article-load': ArticleLoadEvent;
    'article-missing': ArticleMissingEvent;
    'article-link': ArticleLinkEvent;
    'contact-ready': ContactReadyEvent;
    'contact-start': ContactStartEvent;
    'contact-invalid': ContactInvalidEvent;
    'contact-submit': ContactSubmitEvent;
    'contact-success': ContactSuccessEvent;
    'contact-error': ContactErrorEvent;
    'office-action': OfficeActionEvent;
    'open-change': OpenChangeEvent;
  }
}
