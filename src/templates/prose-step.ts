import type { ArticleViewMessages, EmbedMessages } from '../i18n/messages.js';

export interface ProseContext {
  /** Where the article stands, and what relative addresses in it are relative to. */
  readonly baseUrl: string | undefined;
  /** Rank that the body's highest heading gets, 3 to 6. */
  readonly headingLevel: number;
  /** Title and picture that stand above the body already. */
  readonly title: string;
  readonly picture: string | false | undefined;
  /** What becomes of frames of other sites: a button that loads them, a link, or nothing. */
  readonly embeds?: 'click' | 'link' | 'none';
  /** Hosts beside the known ones whose frames a button loads, parted by spaces or commas. */
  readonly embedHosts?: string | undefined;
  readonly messages: Partial<ArticleViewMessages & EmbedMessages>;
}

/** One thing that is done to sanitised nodes. */
export type ProseStep = (root: DocumentFragment, context: ProseContext) => void;
