import type { LabelledText } from '../contact/contact-settings.js';
import type { UntrustedHtml } from '../platform/untrusted-html.js';
import type { FeedDiagnostic } from './feed-diagnostic.js';

/** A publisher's feed, repaired. Source: JSON Feed 1.0 and 1.1, and the `_letterbox` extension. */
export interface Feed {
  /** The version of JSON Feed that it says it is. */
  readonly version?: string;
  readonly title?: string;
  readonly description?: string;
  readonly homePageUrl?: string;
  readonly feedUrl?: string;
  readonly nextUrl?: string;
  readonly icon?: string;
  readonly favicon?: string;
  /** BCP 47 tag. */
  readonly language?: string;
  readonly authors: readonly Author[];
  /** What relative URLs are relative to. */
  readonly baseUrl?: string;
  /** In the feed's own order, ids unique. */
  readonly articles: readonly Article[];
  /** One entry for each repair that was made. */
  readonly diagnostics: readonly FeedDiagnostic[];
  /** Members whose names start with `_`, as they came. */
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Article {
  readonly id: string;
  readonly url?: string;
  readonly externalUrl?: string;
  /** Plain text. A title-less article has a heading nevertheless: see `articleHeading`. */
  readonly title?: string;
  /** Plain text. */
  readonly summary?: string;
  readonly html?: UntrustedHtml;
  readonly text?: string;
  readonly markdown?: string;
  readonly image?: Picture;
  readonly bannerImage?: string;
  readonly published?: FeedDate;
  readonly modified?: FeedDate;
  /** The article's own authors, or the feed's. */
  readonly authors: readonly Author[];
  readonly tags: readonly string[];
  /** BCP 47 tag: the article's own or the feed's. */
  readonly language?: string;
  readonly attachments: readonly Attachment[];
  /** Reading time as the publisher gives it. */
  readonly minutes?: number;
  /** What relative URLs in the body are relative to. */
  readonly baseUrl?: string;
  readonly extensions: Readonly<Record<string, unknown>>;
}

export interface Author {
  readonly name?: string;
  readonly url?: string;
  readonly avatar?: string;
  readonly role?: string;
}

export interface Picture {
  readonly url: string;
  readonly alt?: string;
  /** Pixels. */
  readonly width?: number;
  /** Pixels. */
  readonly height?: number;
}

export interface Attachment {
  readonly url: string;
  readonly mimeType?: string;
  readonly title?: string;
  /** Bytes. */
  readonly size?: number;
  /** Seconds. */
  readonly duration?: number;
}

export interface CallToAction {
  readonly heading?: string;
  readonly paragraphs: readonly string[];
  readonly items: readonly LabelledText[];
  readonly link?: { readonly text: string; readonly url: string };
}

/** A moment, or a calendar day when the publisher gave no time. */
export interface FeedDate {
  /** ISO 8601: `2026-08-18` for a day, otherwise with time and zone. Fit for `<time datetime>`. */
  readonly iso: string;
  /** Milliseconds since the epoch; a day counts from its midnight in UTC. */
  readonly time: number;
  readonly dateOnly: boolean;
}
