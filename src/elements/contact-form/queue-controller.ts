import { html, type ReactiveController } from 'lit';
import type { ContactMessage } from '../../contact/contact-message.js';
import type { ContactResult } from '../../contact/contact-result.js';
import { mayRetry } from '../../contact/may-retry.js';
import { drop, isWaiting, keep, waiting, type QueuedMessage } from '../../contact/queue.js';
import { sendContact } from '../../contact/send-contact.js';
import { ContactSuccessEvent } from '../../events/contact-message-events.js';
import { contactOutcomeWords } from '../../i18n/en/contact-outcome.js';
import { formExtrasWords } from '../../i18n/en/form-extras.js';
import { addressOf } from './address.js';
import type { FormHost, FormTies } from './form-host.js';
import { notice } from './notice.js';

/**
 * Keeps a message that could not go on the visitor's device, and sends it when there is a connection,
 * in a later visit too. Only what is known not to have arrived is kept.
 */
export class QueueController implements ReactiveController {
  readonly #host: FormHost;
  readonly #ties: FormTies;
  #waiting: readonly QueuedMessage[] = [];
  #isSent = false;
  /** Why the last try at what waits did not help. */
  #failure: string | undefined;

  constructor(host: FormHost, ties: FormTies) {
    this.#host = host;
    this.#ties = ties;
    host.addController(this);
    void this.#open();
  }

  hostConnected(): void {
    addEventListener('online', this.#onOnline);
  }

  hostDisconnected(): void {
    removeEventListener('online', this.#onOnline);
  }

  /** What waits, and what can be done about it. */
  get note(): unknown {
    const words = { ...formExtrasWords, ...this.#ties.words() };
    if (this.#waiting.length === 0) return this.#isSent ? notice(words.queuedSent) : undefined;
    const button = (label: string, act: () => unknown) =>
      html`<button class="button" type="button" @click=${act}>${label}</button>`;
    return notice(this.#failure ?? words.queued, [
      button(words.sendNow, () => this.#send({ isAsked: true })),
      button(words.cancelQueued, () => this.#cancel()),
    ]);
  }

  async keep(result: ContactResult, message: ContactMessage): Promise<void> {
    const { submissionId: id } = message;
    try {
      if (mayRetry(result)) {
        const { ownerDocument } = this.#host;
        const where = { ...addressOf(this.#host, this.#ties), base: ownerDocument.baseURI };
        await keep({ form: this.#form, message, where, time: Date.now() });
      } else if (result.ok) await drop(id);
      await this.#read();
    } catch {
      // Without storage the words stay in the form, as they do without a queue.
    }
  }

  get #form(): string {
    return `${location.pathname} ${this.#host.name}`;
  }

  async #open(): Promise<void> {
    await this.#read().catch(() => undefined);
    await this.#send();
  }

  async #read(): Promise<void> {
    this.#waiting = await waiting(this.#form);
    this.#host.requestUpdate();
  }

  async #cancel(): Promise<void> {
    await Promise.all(this.#waiting.map(({ message }) => drop(message.submissionId)));
    this.#failure = undefined;
    await this.#read();
  }

  readonly #onOnline = () => {
    void this.#send();
  };

  async #send({ isAsked = false } = {}): Promise<void> {
    if (!navigator.onLine) return;
    const ready = this.#waiting.filter(({ isHeld }) => isAsked || !isHeld);
    for (const queued of ready) await alone(queued, () => this.#sendOne(queued));
    await this.#read().catch(() => undefined);
  }

  async #sendOne(queued: QueuedMessage): Promise<void> {
    const { message, where } = queued;
    const { submissionId } = message;
    if (!(await isWaiting(submissionId))) return;
    const { timeout } = this.#host;
    const { signal } = new AbortController();
    const result = await sendContact(message, { ...where, timeout, signal });
    if (!result.ok) {
      const words = { ...contactOutcomeWords, ...this.#ties.words() };
      if (!mayRetry(result)) await keep({ ...queued, isHeld: true });
      this.#failure = result.kind === 'offline' ? undefined : words.contactErrors[result.kind];
      return;
    }
    await drop(submissionId);
    this.#isSent = true;
    // What waited may still stand in the form, where it must not be sent a second time.
    if (this.#isInForm(message)) this.#host.reset();
    const context = { ...this.#ties.context(), submissionId };
    this.#host.dispatchEvent(new ContactSuccessEvent({ ...context, result }));
  }

  #isInForm({ values }: ContactMessage): boolean {
    const now = Object.entries(this.#host.values).filter(([, value]) => value);
    return (
      now.length > 0 && now.every(([name, value]) => [values[name]].flat().join(', ') === value)
    );
  }
}

/** Of several tabs with the same form one sends. */
async function alone({ message }: QueuedMessage, send: () => Promise<void>): Promise<void> {
  // Pages that came by http have no locks.
  const { locks } = navigator as Partial<Pick<Navigator, 'locks'>>;
  if (!locks) return send();
  // Pages that put keys such as `mode` on `Object.prototype` must not change how this asks.
  const options = Object.assign(Object.create(null) as LockOptions, { ifAvailable: true });
  await locks.request(`letterbox-queue:${message.submissionId}`, options, (lock) => lock && send());
}
