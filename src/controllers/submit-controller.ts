import { initialState, Task, TaskStatus } from '@lit/task';
import type { ReactiveControllerHost } from 'lit';
import type { ContactResult } from '../contact/contact-result.js';

export type SubmitStatus = 'idle' | 'sending' | 'sent' | 'error';

type Send = (signal: AbortSignal) => Promise<ContactResult | undefined>;

/** Sends one message at a time and keeps what became of it. */
export class SubmitController {
  readonly #task: Task<readonly [Send | undefined], ContactResult | undefined>;

  constructor(host: ReactiveControllerHost) {
    this.#task = new Task(host, {
      autoRun: false,
      task: ([send], { signal }) => (send ? send(signal) : initialState),
    });
  }

  get result(): ContactResult | undefined {
    return this.#task.status === TaskStatus.COMPLETE ? this.#task.value : undefined;
  }

  get status(): SubmitStatus {
    if (this.#task.status === TaskStatus.PENDING) return 'sending';
    if (!this.result) return 'idle';
    return this.result.ok ? 'sent' : 'error';
  }

  /** @param send resolves with the result, or with nothing when the page held the message back */
  async run(send: Send): Promise<ContactResult | undefined> {
    await this.#task.run([send]);
    return this.result;
  }

  abort(): void {
    this.#task.abort();
  }

  /** Back to a form that has sent nothing. */
  reset(): void {
    void this.#task.run([undefined]);
  }
}
