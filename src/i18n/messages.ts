import type { ContactErrorCode } from '../contact/contact-result.js';
import type { FieldIssueCode, FieldRule } from '../contact/field-issue.js';
import type { FeedErrorCode } from '../feed/feed-error.js';

// Every sentence the elements say, grouped by who says it, so that an element carries the English of
// its own words only. A code without words does not compile.

/** Said by every element that shows a feed. */
export interface FeedMessages {
  readonly retry: string;
  readonly loading: string;
  readonly feedErrors: Readonly<Record<FeedErrorCode, string>>;
}

/** Said by every element that shows teasers. */
export interface TeaserMessages {
  readonly readMore: string;
  readonly minutes: (count: number) => string;
}

export interface ArticleListMessages {
  readonly noArticles: string;
}

/** Said by a list that shows more when it is asked to. */
export interface ListPagingMessages {
  readonly loadMore: string;
  readonly articlesAdded: (count: number) => string;
}

/** Said by a list that can be searched and filtered. */
export interface ListToolsMessages {
  readonly search: string;
  readonly filterByTag: string;
  readonly filterByAuthor: string;
  /** Shows the filters that are used less. */
  readonly allFilters: (count: number) => string;
  readonly articlesFound: (count: number) => string;
  readonly nothingFound: string;
  readonly showEverything: string;
}

export interface ArticleViewMessages {
  readonly articleMissing: string;
  readonly readAtSource: string;
  readonly moreArticles: string;
  readonly updated: (date: string) => string;
  /** Names the frame that a wide table scrolls in, counted from 1. */
  readonly table: (count: number) => string;
  /** Names the frame that a wide listing scrolls in, counted from 1. */
  readonly code: (count: number) => string;
}

/** Said where an article shows something from another site. */
export interface EmbedMessages {
  /** On the button that loads it; the title may be empty. */
  readonly play: (title: string, site: string) => string;
  readonly openAt: (site: string) => string;
}

/** Said around an article whose reader is offered more than its text. */
export interface ArticleToolsMessages {
  /** Heading of the table of contents. */
  readonly onThisPage: string;
  readonly copyLink: string;
  readonly linkCopied: string;
  readonly share: string;
  readonly print: string;
  /** Names the links to the articles before and after. */
  readonly pager: string;
  readonly previousArticle: string;
  readonly nextArticle: string;
}

export interface OfficeCardMessages {
  readonly noOffices: string;
}

/** Said by a card of the time there, and of what may be done with an office. */
export interface OfficeDetailsMessages {
  readonly localTime: string;
  readonly open: string;
  readonly closed: string;
  readonly map: string;
  readonly vcard: string;
  readonly copy: string;
  readonly copied: string;
}

export interface ContactFormMessages {
  /** Labels of the fields that the shorthand knows; any other name is shown as it is written. */
  readonly fieldLabels: Readonly<Record<string, string>>;
  readonly optionalLabel: (label: string) => string;
  /** Label of the field that only machines fill in. */
  readonly leaveEmpty: string;
  readonly submit: string;
  readonly sending: string;
  /** Stands apart from the other troubles, whose words may then not be at hand. */
  readonly offline: string;
}

/** Said by a form that asks more than lines of text. */
export interface ChoiceFieldMessages {
  /** The empty entry of a list to choose from. */
  readonly choose: string;
  readonly charactersLeft: (count: number) => string;
  readonly charactersOver: (count: number) => string;
  readonly step: (step: number, steps: number) => string;
  readonly nextStep: string;
  readonly previousStep: string;
  /** What a visitor agrees to where the publisher does not say. */
  readonly consentText: string;
  readonly policyLink: string;
}

/** Said while a form is filled in. */
export interface FormExtrasMessages {
  readonly didYouMean: (address: string) => string;
  /** Remarks on an address at a host where anybody gets one. */
  readonly workEmailWanted: string;
  readonly backOnline: string;
  readonly sendNow: string;
  /** Tells that a message is kept on this device. */
  readonly queued: string;
  readonly queuedSent: string;
  readonly cancelQueued: string;
}

/** Said of what became of a message, and of what stands in its way. */
export interface ContactOutcomeMessages {
  readonly sentHeading: string;
  readonly sentMessage: string;
  readonly problem: string;
  readonly fieldIssues: Readonly<Record<FieldIssueCode, (label: string) => string>>;
  /** What a rule asks for, with its limit in words. */
  readonly fieldRules: Readonly<Record<FieldRule, (label: string, limit: string) => string>>;
  /** Said of what is chosen, not written, and was not. */
  readonly nothingChosen: (label: string) => string;
  /** Said of a field whose label is a question. */
  readonly unanswered: (question: string) => string;
  readonly consentMissing: string;
  /** Where a field's own words read better than its label in a sentence. */
  readonly fieldIssuesByName: Readonly<Record<string, Partial<Record<FieldIssueCode, string>>>>;
  readonly contactErrors: Readonly<Record<Exclude<ContactErrorCode, 'offline'>, string>>;
  /** The security check did not come, or nobody did it. */
  readonly captchaMissing: string;
  readonly captchaAwaited: string;
  readonly retrying: (seconds: number) => string;
}

export type Messages = FeedMessages &
  TeaserMessages &
  ArticleListMessages &
  ListPagingMessages &
  ListToolsMessages &
  ArticleViewMessages &
  ArticleToolsMessages &
  EmbedMessages &
  OfficeCardMessages &
  OfficeDetailsMessages &
  ContactFormMessages &
  ChoiceFieldMessages &
  FormExtrasMessages &
  ContactOutcomeMessages;
