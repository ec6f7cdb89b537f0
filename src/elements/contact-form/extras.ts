// What a form does beside its message: keeps a draft, takes answers along from the page's address,
// offers a better spelling, minds the connection, tells marketing tools. Loaded once the form can be
// filled in.
import { firstTouch } from '../../contact/attribution.js';
import type { ContactMessage } from '../../contact/contact-message.js';
import type { ContactResult } from '../../contact/contact-result.js';
import { safeRedirect } from '../../contact/safe-redirect.js';
import type { ContactSuccessEvent } from '../../events/contact-message-events.js';
import { words } from '../../platform/words.js';
import { AddressHints } from './address-hints.js';
import { ConnectionController } from './connection-controller.js';
import { DraftController } from './draft-controller.js';
import type { Extras, FormHost, FormTies } from './form-host.js';
import { memory } from './memory.js';
import type { QueueController } from './queue-controller.js';
import { VisitController } from './visit-controller.js';

export class FormExtras implements Extras {
  readonly #host: FormHost;
  readonly #drafts: DraftController;
  readonly #connection: ConnectionController;
  #queue: Promise<QueueController | undefined> | undefined;
  #queued: QueueController | undefined;
  #started: Date | undefined;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#drafts = new DraftController(host, ties);
    this.#connection = new ConnectionController(host, ties);
    new VisitController(host, ties);
    new AddressHints(host, ties);
    host.addEventListener('contact-success', this.#leave);
    const start = () => (this.#started ??= new Date());
    host.renderRoot.addEventListener('focusin', start);
    host.renderRoot.addEventListener('input', start);
    // The token of a captcha does not keep.
    if (host.queue === 'durable' && !host.captcha) this.#queue = this.#openQueue(ties);
  }

  get states(): readonly string[] {
    return [...this.#connection.states, ...this.#drafts.states];
  }

  get news(): unknown {
    return this.#queued?.note ?? this.#connection.offer;
  }

  get isBack(): boolean {
    return this.#connection.isBack;
  }

  get started(): Date | undefined {
    return this.#started;
  }

  /** How the visitor came here, where the page asks for it. */
  get attribution(): ContactMessage['attribution'] {
    if (!this.#host.attribution) return undefined;
    return firstTouch({ page: location.href, referrer: document.referrer }, memory('session'));
  }

  async keep(result: ContactResult, message: ContactMessage): Promise<void> {
    await (await this.#queue)?.keep(result, message);
  }

  async #openQueue(ties: FormTies): Promise<QueueController | undefined> {
    const loaded = await import('./queue-controller.js').catch(() => undefined);
    this.#queued = loaded && new loaded.QueueController(this.#host, ties);
    return this.#queued;
  }

  /** Takes the visitor to the page of thanks, unless the page that listens says otherwise. */
  readonly #leave = (event: ContactSuccessEvent) => {
    const { redirect } = event.detail.result;
    queueMicrotask(() => {
      if (event.defaultPrevented || this.#host.status !== 'sent') return;
      const hosts = [...words(this.#host.redirectHosts)];
      const target = safeRedirect(this.#host.redirect ?? redirect, location.href, hosts);
      if (target) location.assign(target);
    });
  };
}
