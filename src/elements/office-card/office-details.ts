import {
  adoptStyles,
  html,
  nothing,
  type LitElement,
  type ReactiveController,
  type TemplateResult,
} from 'lit';
import { ClockController } from '../../controllers/clock-controller.js';
import { OpenChangeEvent, type OfficeAction } from '../../events/office-card-events.js';
import { officeDetailsWords } from '../../i18n/en/office-details.js';
import { isOpen, localTime } from '../../office/local-time.js';
import type { Office } from '../../office/office.js';
import { icon } from '../../templates/icon.js';
import { officeDetailsStyles } from './office-details.styles.js';

interface Host extends LitElement {
  readonly openNow: boolean | undefined;
}

export interface TimeLook {
  readonly messages: object;
  readonly language: string;
  /** Whether it is said that the office is open. */
  readonly withHours: boolean;
}

const ICONS = {
  phone:
    'M5 3h3l2 5-2 1.5a11 11 0 0 0 6.5 6.5L16 14l5 2v3a2 2 0 0 1-2 2A16 16 0 0 1 3 5a2 2 0 0 1 2-2Z',
  email: 'M3 6h18v12H3V6Zm0 1 9 6 9-6',
  map: 'M12 21s7-6.5 7-11.5a7 7 0 1 0-14 0C5 14.5 12 21 12 21Zm0-9a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5Z',
} as const;

/**
 * What a card adds once its offices can be read: the time there, whether they are open, and drawings
 * beside the links.
 */
export class OfficeDetails implements ReactiveController {
  readonly #host: Host;
  readonly #clock: ClockController;
  #wasOpen: boolean | undefined;

  constructor(host: Host) {
    this.#host = host;
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
  }

  /** Whether an office is open now; nothing when that cannot be told. */
  isOpen({ timeZone, openingHours, closedDates }: Office): boolean | undefined {
    return timeZone ? isOpen(this.#clock.now, timeZone, openingHours, closedDates) : undefined;
  }

  icon(action: OfficeAction): TemplateResult {
    return icon(ICONS[action]);
  }

  time(office: Office, look: TimeLook): TemplateResult | typeof nothing {
    const time = localTime(this.#clock.now, office.timeZone ?? '', look.language);
    if (!time) return nothing;
    const messages = { ...officeDetailsWords, ...look.messages };
    const open = look.withHours ? this.isOpen(office) : undefined;
    return html`<p class="time ${look.withHours ? 'hours' : ''}">
      <span part="time">${messages.localTime} <time>${time}</time></span>
      ${
        open === undefined
          ? nothing
          : html`<span class="now ${open ? 'open' : ''}"
              ><span class="dot" aria-hidden="true"></span>
              <span part="status">${open ? messages.open : messages.closed}</span></span
            >`
      }
    </p>`;
  }
}
