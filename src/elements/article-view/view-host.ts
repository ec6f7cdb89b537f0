import type { LitElement } from 'lit';
import type { ContentFormat } from '../../content/article-html.js';
import type { Article, Feed } from '../../feed/feed.js';
import type { articleViewWords } from '../../i18n/en/article-view.js';
import type {
  ArticleToolsMessages,
  ArticleViewMessages,
  TeaserMessages,
} from '../../i18n/messages.js';
import type { DateStyle } from '../../i18n/format-date.js';
import { words } from '../../platform/words.js';

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
  src: string | undefined;
  articleId: string | undefined;
  from: string | undefined;
  show: string | undefined;
  more: number;
  contentFormat: ContentFormat;
  headingLevel: number;
  toc: 'none' | 'auto' | 'always';
  actions: string | undefined;
  body: 'shadow' | 'light';
  embeds: 'click' | 'link' | 'none';
  embedHosts: string | undefined;
  jsonLd: boolean;
  highlighter: Highlighter | undefined;
  callToActionAfter: number | undefined;
  linkTemplate: string | undefined;
  timeZone: string | undefined;
  dateStyle: DateStyle | undefined;
  readonly status: string;
  readonly feed: Feed | undefined;
  readonly article: Article | undefined;
}

/** What only the view itself can do. */
export interface ViewTies {
  /** The sanitised body on show. */
  readonly body: () => HTMLElement | undefined;
  readonly locale: {
    /** BCP 47 tag of the language that the view speaks. */
    readonly language: string;
    /** The words of that language, those of the article's tools among them where it has them. */
    readonly messages: ViewMessages;
  };
}

/** What an English view does not say at once is with the part that says it. */
export type ViewMessages = typeof articleViewWords &
  TeaserMessages &
  Partial<ArticleToolsMessages & ArticleViewMessages>;

/** What only the reading part can do. */
export interface ReadingTies extends ViewTies {
  /** Tells it to those who cannot see it. */
  readonly announce: (words: string) => void;
}

/** The names of what a view shows. */
export const shownIn = ({ show }: Pick<ViewHost, 'show'>): ReadonlySet<string> =>
  words(show ?? 'author date minutes image call-to-action more');
