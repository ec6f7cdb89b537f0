import type { LitElement } from 'lit';
import type { Article, Feed } from '../../feed/feed.js';
import type { ArticleToolsMessages, ArticleViewMessages } from '../../i18n/messages.js';

/** A heading in an article's body. */
export interface ArticleHeading {
  /** As in an address: `page#id`. */
  readonly id: string;
  readonly text: string;
  /** Rank in the page, 2 to 6. */
  readonly level: number;
}

/**
 * Colours a listing in an article's body. The words of `code` stay as they are: a highlighter that
 * writes elements into it writes them as nodes.
 * @param language as its publisher says, such as `ts`; empty when nobody says
 */
export type Highlighter = (code: HTMLElement, language: string) => unknown;

/** What an article view shows its parts that are loaded when they are used. */
export interface ViewHost extends LitElement {
  from: string | undefined;
  toc: 'none' | 'auto' | 'always';
  actions: string | undefined;
  jsonLd: boolean;
  highlighter: Highlighter | undefined;
  readonly status: string;
  readonly feed: Feed | undefined;
  readonly article: Article | undefined;
  readonly headings: readonly ArticleHeading[];
  scrollToHeading(id: string): boolean;
}

/** What only the view itself can do. */
export interface ViewTies {
  /** The sanitised body on show. */
  readonly body: () => HTMLElement | undefined;
  /** The words of the page's language, those of the article's tools among them where it has them. */
  readonly messages: () => ArticleViewMessages & Partial<ArticleToolsMessages>;
  /** Tells it to those who cannot see it. */
  readonly announce: (words: string) => void;
}
