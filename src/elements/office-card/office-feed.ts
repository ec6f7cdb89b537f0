// What a card needs whose office comes from a feed. One that describes its office itself does without.
import { adoptStyles, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import {
  FeedController,
  type FeedControllerOptions,
  type FeedHost,
} from '../../controllers/feed-controller.js';
import { feedOffices } from '../../feed/read-extension.js';
import { feedWords } from '../../i18n/en/feed.js';
import type { OfficeCardMessages } from '../../i18n/messages.js';
import type { Office } from '../../office/office.js';
import { statusStyles } from '../../styles/status.js';
import { feedNotice, type FeedElement } from '../../templates/status.js';

type Card = FeedElement & FeedHost & LitElement;

/** The feed that a card's office stands in. */
export class OfficeFeed extends FeedController {
  readonly #card: Card;

  /** @param styles what the card itself looks like */
  constructor(card: Card, styles: readonly CSSResult[], options: FeedControllerOptions) {
    super(card, options);
    this.#card = card;
    adoptStyles(card.renderRoot as ShadowRoot, [...styles, statusStyles]);
  }

  get offices(): readonly Office[] {
    return this.feed ? feedOffices(this.feed) : [];
  }

  /** What stands where there is no office to show. */
  notice(messages: OfficeCardMessages): TemplateResult {
    return feedNotice(this.#card, { ...feedWords, ...messages }, messages.noOffices, 4);
  }
}
