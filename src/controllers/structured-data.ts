import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface Description {
  /** What one thing is told by once, however often a page shows it; without it, the whole of its text. */
  readonly id?: string;
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
    const { id = '', data } = this.#describe(subject);
    const text = JSON.stringify(data).replaceAll('<', '\\u003c');
    const others = document.head.querySelectorAll<HTMLElement>('script[data-letterbox]');
    const isSame = ({ dataset, textContent }: HTMLElement) =>
      id ? dataset.letterbox === id : textContent === text;
    if ([...others].some(isSame)) return;
    const script = document.createElement('script');
    script.type = 'application/ld+json';
    script.dataset.letterbox = id;
    script.append(text);
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
