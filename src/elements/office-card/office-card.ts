import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { FeedStatus } from '../../feed/feed-status.js';
import { LocaleController } from '../../controllers/locale-controller.js';
import { StatesController } from '../../controllers/states-controller.js';
import { OfficeActionEvent, type OfficeAction } from '../../events/office-card-events.js';
import type { Feed } from '../../feed/feed.js';
import type { FeedError } from '../../feed/feed-error.js';
import { officeCardWords } from '../../i18n/en/office-card.js';
import { addressLines, countryName } from '../../office/address.js';
import type { MapService } from '../../office/map-url.js';
import type { Office } from '../../office/office.js';
import { version } from '../../platform/define-element.js';
import { words } from '../../platform/words.js';
import { keepUsual } from '../../platform/usual.js';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { heading } from '../../templates/heading.js';
import { officeCardStyles } from './office-card.styles.js';
import type { OfficeDetails } from './office-details.js';
import type { OfficeFeed } from './office-feed.js';
import { writtenOffice } from './written-office.js';

/** What properties are of which a page says nothing. */
const USUAL = {
  loading: 'eager',
  credentials: 'same-origin',
  map: 'auto',
  layout: 'card',
  headingLevel: 3,
} as const;

/**
 * Where a publisher is and how to reach it: address as its country writes it, phone, email, a link
 * to a map, and the time there. From a feed, or from attributes.
 *
 * @summary One office, or all of a publisher's.
 * @tag office-card
 *
 * @slot - Shown until there is an office, and when it does not come: an address of your own. An `<address class="h-card">` is read where there is no `src`.
 * @slot media - Above the name, where one office is shown.
 * @slot actions - Below the links, where one office is shown.
 * @slot loading - In place of the grey shapes while the feed is on its way.
 * @slot empty - In place of the words for a feed without such an office.
 * @slot error - In place of the words for a feed that did not come.
 *
 * @fires {FeedLoadEvent} feed-load - The feed has arrived and is on the page.
 * @fires {FeedErrorEvent} feed-error - The feed did not arrive; `detail.error.code` says why.
 * @fires {OfficeActionEvent} office-action - A visitor calls, writes, opens the map, saves or copies. Cancelable.
 * @fires {OpenChangeEvent} open-change - The office has opened or closed.
 *
 * @csspart name - The office's name.
 * @csspart address - Its address.
 * @csspart line - One line of it.
 * @csspart country - The last one.
 * @csspart phone - The link that calls.
 * @csspart email - The link that writes.
 * @csspart map - The link to a map.
 * @csspart vcard - The button that saves the office for an address book.
 * @csspart copy - The button that copies the address.
 * @csspart time - The time there.
 * @csspart hours - The opening hours, a line each.
 * @csspart status - Whether it is open; where loading and errors are told.
 * @csspart skeleton - The grey shapes while the feed is on its way.
 * @csspart error - The notice of an error.
 * @csspart retry - Its button.
 *
 * @cssproperty [--office-card-gap=2.5em] - Space between offices.
 *
 * @cssstate loading - The feed is on its way.
 * @cssstate ready - There is an office to show.
 * @cssstate empty - The feed holds no such office.
 * @cssstate error - The feed did not come.
 * @cssstate stale - An earlier answer is shown while a newer one is asked for, or could not be had.
 * @cssstate open - The office is open now.
 */
export class OfficeCardElement extends LitElement {
  static readonly version = version;
  static override styles = [tokens, base, officeCardStyles];

  static override properties = {
    feed: { attribute: false, noAccessor: true },
    src: {},
    loading: {},
    credentials: {},
    officeId: { attribute: 'office-id' },
    name: {},
    street: {},
    city: {},
    region: {},
    postalCode: { attribute: 'postal-code' },
    country: {},
    phone: {},
    email: {},
    url: {},
    lat: { type: Number },
    lng: { type: Number },
    timeZone: { attribute: 'time-zone' },
    openingHours: { attribute: 'opening-hours' },
    closedDates: { attribute: 'closed-dates' },
    map: {},
    layout: {},
    international: { type: Boolean },
    jsonLd: { type: Boolean, attribute: 'json-ld' },
    show: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
  };

  /** Address of the feed, absolute or relative to the page. */
  declare src: string | undefined;

  /** `lazy` waits until the element comes near the visible part of the page. */
  declare loading: 'eager' | 'lazy';

  /** Whether cookies go with the request, as in `fetch`. */
  declare credentials: RequestCredentials;

  /** Which of the feed's offices; without it all of them. */
  declare officeId: string | undefined;

  declare name: string | undefined;

  /** Street lines, parted by semicolons. */
  declare street: string | undefined;
  declare city: string | undefined;
  declare region: string | undefined;
  declare postalCode: string | undefined;

  /** Two-letter code such as `DK`, or a name. */
  declare country: string | undefined;
  declare phone: string | undefined;
  declare email: string | undefined;
  declare url: string | undefined;

  /** Degrees north. */
  declare lat: number | undefined;

  /** Degrees east. */
  declare lng: number | undefined;

  /** IANA time zone such as `Europe/Copenhagen`. */
  declare timeZone: string | undefined;

  /** `Mo-Fr 09:00-17:00; Sa 10:00-14:00` */
  declare openingHours: string | undefined;

  /** ISO dates on which the office is closed. */
  declare closedDates: string | undefined;

  /** Which map the link opens. */
  declare map: 'auto' | MapService | 'none';

  /** How an office is laid out: `row` has its links beside it, `compact` is for footers. */
  declare layout: 'card' | 'row' | 'compact';

  /** Writes the country in capitals, as post from abroad has it. */
  declare international: boolean;

  /** Tells search engines about the offices, in a script of structured data in the page's head. */
  declare jsonLd: boolean;

  /** What is shown: any of `address time hours phone email map vcard copy`. */
  declare show: string | undefined;

  /** Rank of the name, 2 to 6. */
  declare headingLevel: number;

  readonly #locale = new LocaleController(this, officeCardWords);
  #loadingFeed: Promise<OfficeFeed> | undefined;
  #feed: OfficeFeed | undefined;
  #given: unknown;
  #loadingChild: Promise<void> | undefined;
  /** What stands between the tags as an h-card. */
  #child: Partial<Office> | undefined;
  #loadingDetails: Promise<void> | undefined;
  /** Null where the code for them did not come. */
  #details: OfficeDetails | null | undefined;

  constructor() {
    super();
    keepUsual(this, USUAL);
    new StatesController(this, () => [
      this.status,
      ...(this.openNow ? ['open'] : []),
      ...(this.#feed?.controller.isStale ? ['stale'] : []),
    ]);
  }

  /** The feed on show. Set a feed, or its parsed JSON, to do without a request. */
  get feed(): Feed | undefined {
    return this.#feed?.controller.feed;
  }
  set feed(feed: unknown) {
    this.#given = feed;
    this.#child = undefined;
    if (this.#feed) this.#feed.controller.give(feed);
    else this.#loadFeed().catch(() => undefined);
  }

  /** Where the element is: `idle`, `loading`, `ready`, `empty` or `error`. */
  get status(): FeedStatus {
    return this.#isByHand
      ? 'ready'
      : (this.#feed?.controller.status ?? (this.src && this.isConnected ? 'loading' : 'idle'));
  }

  /** Why there is no office, when there is none. */
  get error(): FeedError | undefined {
    return this.#feed?.controller.error;
  }

  /** The office on show; the first, where several are. */
  get office(): Office | undefined {
    return this.#offices[0];
  }

  /** Whether the office is open now; nothing when that cannot be told. */
  get openNow(): boolean | undefined {
    return this.office && this.#details?.isOpen(this.office);
  }

  /** The office on show for an address book, as a vCard; empty where there is none. */
  async toVCard(): Promise<string> {
    await this.updateComplete;
    return (this.office && (await this.#details?.toVCard(this.office))) ?? '';
  }

  /** The office on show in the words of schema.org; nothing where there is none. */
  async toJSONLD(): Promise<object | undefined> {
    await this.updateComplete;
    return this.office && this.#details?.toJSONLD(this.office);
  }

  /** Fetches the feed again; resolves when the result is on the page. */
  async reload(): Promise<void> {
    await (await this.#loadFeed()).controller.reload();
  }

  #loadFeed(): Promise<OfficeFeed> {
    return (this.#loadingFeed ??= import('./office-feed.js').then(async (feed) => {
      await super.getUpdateComplete();
      this.#feed = new feed.OfficeFeed(this, {
        needed: () => !this.#written,
        isSettled: () => this.#locale.ready,
        isEmpty: () => !this.office,
      });
      if (this.#given) this.#feed.controller.give(this.#given);
      return this.#feed;
    }));
  }

  async #loadDetails(): Promise<void> {
    this.#details = await import('./office-details.js').then(
      ({ OfficeDetails }) =>
        new OfficeDetails(this, {
          offices: () => this.#offices,
          language: () => this.#locale.language,
          messages: () => this.#locale.messages,
          country: this.#country,
          ask: this.#ask,
        }),
      () => null,
    );
    this.requestUpdate();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await Promise.allSettled([this.#loadingFeed, this.#loadingChild, this.#loadingDetails]);
    return super.getUpdateComplete();
  }

  /** Whether the card describes its office itself. */
  get #isByHand(): boolean {
    return !this.src && !!this.#written;
  }

  /** The office that the attributes describe, and an h-card between the tags. */
  get #written(): Office | undefined {
    return writtenOffice(this, this.#child);
  }

  async #readChild(child: Element): Promise<void> {
    const { readHCard } = await import('./h-card.js');
    this.#child = readHCard(child);
  }

  get #offices(): readonly Office[] {
    if (!this.src && this.#written) return [this.#written];
    const offices = this.#feed?.offices ?? [];
    return this.officeId ? offices.filter(({ id }) => id === this.officeId) : offices;
  }

  protected override willUpdate(): void {
    keepUsual(this, USUAL);
  }

  protected override updated(): void {
    // Where any of it does not come, what the page itself holds between the tags stays.
    const child = !(this.src ?? this.#given) && this.querySelector(':scope > .h-card');
    if (child)
      this.#loadingChild ??= this.#readChild(child)
        .catch(() => undefined)
        .then(() => {
          this.requestUpdate();
        });
    else if (!this.#isByHand) this.#loadFeed().catch(() => undefined);
    if (this.office) this.#loadingDetails ??= this.#loadDetails();
  }

  protected override render(): TemplateResult {
    const { messages, ready } = this.#locale;
    const offices = this.#offices;
    if (!ready) return html`<slot></slot>`;
    if (!offices[0])
      return this.#feed?.controller.notice(messages, messages.noOffices, 4) ?? html`<slot></slot>`;
    // Other layouts come with the details: nothing may move once it is shown.
    if (this.layout !== 'card' && this.#details === undefined) return html`<slot></slot>`;
    return html`<div class="frame offices ${this.layout}">
      ${offices.map((office) => this.#card(office, offices.length === 1))}
    </div>`;
  }

  #card(office: Office, isOnly: boolean): TemplateResult {
    const show = new Set(words(this.show ?? 'address time hours phone email map'));
    if (this.map === 'none') show.delete('map');
    const { phone, email } = office;
    const name = office.name ?? office.city;
    const country = this.#country(office);
    const details = this.#details;
    return html`<div class="office">
      ${isOnly ? html`<slot name="media"></slot>` : nothing}
      ${name ? heading(this.headingLevel, 'name', html`<span dir="auto">${name}</span>`) : nothing}
      <div>${details === undefined ? timePlaces(office, show) : details?.times(office, show)}</div>
      ${
        show.has('address')
          ? html`<address part="address">
              ${addressLines(office).map(
                (line) => html`<span class="line" part="line"><bdi>${line}</bdi></span>`,
              )}
              ${country ? html`<span class="line" part="line country"><bdi>${country}</bdi></span>` : nothing}
            </address>`
          : nothing
      }
      <div class="actions">
        ${
          phone && show.has('phone')
            ? this.#link(office, 'phone', `tel:${phone.replace(/[^\d+]/g, '')}`, phone)
            : nothing
        }
        ${
          email && show.has('email')
            ? this.#link(
                office,
                'email',
                `mailto:${encodeURIComponent(email).replace('%40', '@')}`,
                email,
              )
            : nothing
        }
        ${details === undefined ? actionPlaces(show) : details?.actions(office, show)}
        ${isOnly ? html`<slot name="actions"></slot>` : nothing}
      </div>
    </div>`;
  }

  #link(office: Office, action: OfficeAction, href: string, text: string): TemplateResult {
    return html`<a
      class="action"
      part=${action}
      href=${href}
      rel="noopener"
      @click=${(event: Event) => {
        if (!this.#ask(action, office)) event.preventDefault();
      }}
      >${
        this.#details === null
          ? nothing
          : html`<span class="icon">${this.#details?.icon(action)}</span>`
      }<bdi>${text}</bdi></a
    >`;
  }

  readonly #ask = (action: OfficeAction, office: Office): boolean =>
    this.dispatchEvent(new OfficeActionEvent({ action, office }));

  readonly #country = ({ country }: Office): string | undefined => {
    const { language } = this.#locale;
    const name = country && countryName(country, language);
    return this.international ? name?.toLocaleUpperCase(language) : name;
  };
}

/** Lines that the time and the hours will take. */
const timePlaces = ({ timeZone, openingHours }: Office, show: ReadonlySet<string>) => {
  const hours = show.has('hours') ? openingHours : [];
  return [
    ...(show.has('time') && timeZone ? [hours[0] ? 'open-or-not' : ''] : []),
    ...hours.map(() => ''),
  ].map((name) => html`<p class="time ${name}"></p>`);
};

/** And what else may be done with an office. */
const actionPlaces = (show: ReadonlySet<string>) =>
  ['map', 'vcard', 'copy'].map((action) =>
    show.has(action) ? html`<span class="action"></span>` : nothing,
  );
