import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';
import { loadLanguage } from '../i18n/languages.js';
import { registeredMessages } from '../i18n/registry.js';
import { ancestry } from '../platform/ancestry.js';

/** The nearest language, its words, and a new render when either changes. */
export class LocaleController<Words extends object> implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #english: Words;
  #observer: MutationObserver | undefined;
  #pending: Promise<unknown> | undefined;
  language = 'en';

  constructor(host: ReactiveControllerHost & HTMLElement, english: Words) {
    this.#host = host;
    this.#english = english;
    host.addController(this);
  }

  /** False for the moment in which the words of another language are on their way. */
  get ready(): boolean {
    return !this.#pending;
  }

  get messages(): Words {
    return { ...this.#english, ...registeredMessages(this.language) };
  }

  hostConnected(): void {
    if (isServer) return;
    this.#observer = new MutationObserver(() => {
      this.#follow();
    });
    // `lang` may change on any ancestor, in any of the trees the element stands in.
    for (const root of new Set([...ancestry(this.#host)].map((element) => element.getRootNode())))
      this.#observer.observe(root, { subtree: true, attributeFilter: ['lang'] });
    this.#follow();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }

  #follow(): void {
    const language = [...ancestry(this.#host)].find(({ lang }) => lang)?.lang ?? 'en';
    if (language === this.language) return;
    this.language = language;
    const pending = loadLanguage(language);
    const done = () => {
      if (this.#pending === pending) this.#pending = undefined;
      this.#host.requestUpdate();
    };
    this.#pending = pending;
    this.#host.requestUpdate();
    // Words that do not come leave English: better than nothing at all.
    pending?.then(done, done);
  }
}
