import {
  adoptStyles,
  html,
  nothing,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { ClockController } from '../../controllers/clock-controller.js';
import type { OfficeAction } from '../../events/office-card-events.js';
import { OpenChangeEvent } from '../../events/office-time-events.js';
import { officeDetailsWords } from '../../i18n/en/office-details.js';
import type { OfficeDetailsMessages } from '../../i18n/messages.js';
import { addressLines } from '../../office/address.js';
import { localTime } from '../../office/local-time.js';
import { mapUrl, type MapService } from '../../office/map-url.js';
import { hoursIn, isOpen } from '../../office/opening-hours.js';
import type { Office } from '../../office/office.js';
import { icon } from '../../templates/icon.js';
import { officeDetailsStyles } from './office-details.styles.js';

/** What a card shows its details. */
export interface DetailsHost extends LitElement {
  map: 'auto' | MapService | 'none';
  jsonLd: boolean;
  readonly openNow: boolean | undefined;
}

/** What only the card itself knows. */
export interface DetailsTies {
  readonly offices: () => readonly Office[];
  readonly language: () => string;
  readonly messages: () => object;
  /** As it stands below an address. */
  readonly country: (office: Office) => string | undefined;
  /** Tells the page what a visitor is about to do; false where the page does it itself. */
  readonly ask: (action: OfficeAction, office: Office) => boolean;
}

const ICONS: Readonly<Record<OfficeAction, string>> = {
  phone:
    'M5 3h3l2 5-2 1.5a11 11 0 0 0 6.5 6.5L16 14l5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2Z',
  email: 'M3 6h18v12H3V6Zm0 1 9 6 9-6',
  map: 'M12 21s7-6.5 7-11.5a7 7 0 1 0-14 0C5 14.5 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
  vcard: 'M3 5h18v14H3V5Zm3 11a3 3 0 0 1 6 0m-3-4a2 2 0 1 0 0-4 2 2 0 0 0 0 4Zm6-2h3m-3 4h3',
  copy: 'M9 9h11v11H9V9Zm-4 6H4V4h11v1',
};

/**
 * What a card adds once it can be read where its offices are and how to reach them: the time there
 * and the opening hours, what else may be done with an office, and drawings beside all of it.
 */
export class OfficeDetails implements ReactiveController {
  readonly #host: DetailsHost;
  readonly #ties: DetailsTies;
  readonly #clock: ClockController;
  #wasOpen: boolean | undefined;
  #isDescribed = false;
  #said = '';

  constructor(host: DetailsHost, ties: DetailsTies) {
    this.#host = host;
    this.#ties = ties;
    this.#clock = new ClockController(host);
    const root = host.renderRoot as ShadowRoot;
    adoptStyles(root, [...root.adoptedStyleSheets, officeDetailsStyles]);
    host.addController(this);
  }

  hostUpdated(): void {
    const open = this.#host.openNow;
    if (open !== undefined && this.#wasOpen !== undefined && open !== this.#wasOpen)
      this.#host.dispatchEvent(new OpenChangeEvent({ open }));
    this.#wasOpen = open;
    if (!this.#host.jsonLd || this.#isDescribed) return;
    this.#isDescribed = true;
    import('./structured-offices.js').then(
      ({ describeOffices }) => describeOffices(this.#host, this.#ties.offices),
      () => undefined,
    );
  }

  get #messages(): OfficeDetailsMessages {
    return { ...officeDetailsWords, ...this.#ties.messages() };
  }

  icon(action: OfficeAction): TemplateResult {
    return icon(ICONS[action]);
  }

  /** Whether an office is open now; nothing when that cannot be told. */
  isOpen({ timeZone, openingHours, closedDates }: Office): boolean | undefined {
    return timeZone ? isOpen(this.#clock.now, timeZone, openingHours, closedDates) : undefined;
  }

  /** The time there and the opening hours, a line each. */
  times(office: Office, show: ReadonlySet<string>): TemplateResult {
    const { openingHours, timeZone } = office;
    const language = this.#ties.language();
    const withHours = show.has('hours') && openingHours.length > 0;
    const time = show.has('time') && timeZone && localTime(this.#clock.now, timeZone, language);
    const open = withHours ? this.isOpen(office) : undefined;
    const messages = this.#messages;
    return html`${
      time
        ? html`<p class="time ${withHours ? 'open-or-not' : ''}">
            <span part="time">${messages.localTime} <time>${time}</time></span>
            ${
              open === undefined
                ? nothing
                : html`<span class="now ${open ? 'open' : ''}"
                    ><span class="dot" aria-hidden="true"></span>
                    <span part="status">${open ? messages.open : messages.closed}</span></span
                  >`
            }
          </p>`
        : nothing
    }${
      withHours
        ? hoursIn(openingHours, language).map(
            (line) => html`<p class="time" part="hours"><bdi>${line}</bdi></p>`,
          )
        : nothing
    }`;
  }

  /** What may be done with an office beside calling and writing. */
  actions(office: Office, show: ReadonlySet<string>): TemplateResult {
    const { map, vcard, copy, copied } = this.#messages;
    const name = html`<span class="unseen">: ${office.name ?? office.city}</span>`;
    const href = mapUrl(office, this.#mapService);
    const link =
      show.has('map') && href
        ? html`<a
            class="action"
            part="map"
            href=${href}
            rel="noopener"
            @click=${(event: Event) => {
              if (!this.#ties.ask('map', office)) event.preventDefault();
            }}
            ><span class="icon">${this.icon('map')}</span><bdi>${map}</bdi>${name}</a
          >`
        : nothing;
    const button = (action: 'vcard' | 'copy', words: string, run: () => unknown) =>
      show.has(action)
        ? html`<button
            class="action"
            part=${action}
            type="button"
            @click=${() => {
              if (this.#ties.ask(action, office)) run();
            }}
          >
            <span class="icon">${this.icon(action)}</span><bdi>${words}</bdi>${name}
          </button>`
        : nothing;
    return html`${link}${button('vcard', vcard, () => this.#save(office))}${button(
      'copy',
      this.#said === office.id ? copied : copy,
      () => this.#copy(office),
    )}${
      show.has('copy')
        ? html`<span class="unseen" role="status">${this.#said === office.id ? copied : ''}</span>`
        : nothing
    }`;
  }

  async toVCard(office: Office): Promise<string> {
    const { toVCard } = await import('../../office/vcard.js');
    return toVCard(office, this.#ties.language());
  }

  async toJSONLD(office: Office): Promise<object> {
    const { toJSONLD } = await import('../../office/json-ld.js');
    return toJSONLD(office);
  }

  async #save(office: Office): Promise<void> {
    const card = new Blob([await this.toVCard(office)], { type: 'text/vcard;charset=utf-8' });
    const url = URL.createObjectURL(card);
    const link = document.createElement('a');
    link.href = url;
    link.download = `${office.name ?? office.city ?? office.id}.vcf`;
    link.click();
    // By then every browser has taken it.
    setTimeout(() => {
      URL.revokeObjectURL(url);
    }, 60_000);
  }

  async #copy(office: Office): Promise<void> {
    try {
      const lines = [office.name, ...addressLines(office), this.#ties.country(office)];
      await navigator.clipboard.writeText(lines.filter(Boolean).join('\n'));
    } catch {
      // The page, or the visitor, keeps the clipboard closed: the address itself is still there.
      return;
    }
    this.#said = office.id;
    this.#host.requestUpdate();
    setTimeout(() => {
      this.#said = '';
      this.#host.requestUpdate();
    }, 4000);
  }

  get #mapService(): MapService | undefined {
    const { map } = this.#host;
    if (map === 'none') return undefined;
    if (map !== 'auto') return map;
    return /Mac|iPhone|iPad/.test(navigator.userAgent) ? 'apple' : 'google';
  }
}
