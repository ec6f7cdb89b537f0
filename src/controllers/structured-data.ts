import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface Description {
  /** One thing is told once, however often a page shows it. */
  readonly id: string;
  readonly data: object;
}

/** Tells search engines what is on show, in a script in the page's head that leaves with the host. */
export class StructuredData<Subject> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #subject: () => Subject | undefined;
  readonly #describe: (subject: Subject) => Description;
  #told: Subject | undefined;
  #script: HTMLScriptElement | undefined;

  /**
   * @param subject gives what is on show, the same value for the same thing
   * @param describe puts it in the words of schema.org
   */
  constructor(
    host: ReactiveControllerHost & HTMLElement,
    subject: () => Subject | undefined,
    describe: (subject: Subject) => Description,
  ) {
    this.#host = host;
    this.#subject = subject;
    this.#describe = describe;
    host.addController(this);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const subject = this.#host.isConnected ? this.#subject() : undefined;
    if (subject === this.#told) return;
    this.#remove();
    if (subject === undefined) return;
    this.#told = subject;
    const { id, data } = this.#describe(subject);
    const others = document.head.querySelectorAll<HTMLElement>('script[data-letterbox]');
    if ([...others].some(({ dataset }) => dataset.letterbox === id)) return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.dataset.letterbox = id;
    script.append(JSON.stringify(data).replaceAll('<', '\\u003c'));
    document.head.append(script);
    this.#script = script;
  }

  hostDisconnected(): void {
    queueMicrotask(() => {
      if (!this.#host.isConnected) this.#remove();
    });
  }

  #remove(): void {
    this.#script?.remove();
    this.#script = this.#told = undefined;
  }
}
