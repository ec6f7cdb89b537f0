import { css, type CSSResult, type ReactiveController } from 'lit';
import { proseStyles } from '../../styles/prose.js';
import { proseReadingStyles } from '../../styles/prose-reading.js';
import type { ViewHost, ViewTies } from './view-host.js';

/** Where no shadow root keeps a browser's own margins off. */
const plain = css`
  :where(.letterbox-prose *) {
    box-sizing: border-box;
    margin: 0;
  }
`;

/** Puts the body among the page's own text, styled for as long as one stands there. */
export class LightBody implements ReactiveController {
  readonly #host: ViewHost;
  readonly #ties: ViewTies;
  readonly #styles = new Set([plain, proseStyles, proseReadingStyles]);
  #root: Document | ShadowRoot | undefined;

  constructor(host: ViewHost, ties: ViewTies) {
    this.#host = host;
    this.#ties = ties;
    host.addController(this);
  }

  adopt(styles: readonly CSSResult[]): void {
    for (const style of styles) this.#styles.add(style);
  }

  hostConnected(): void {
    this.hostUpdated();
  }

  hostUpdated(): void {
    const node = this.#host.body === 'light' ? this.#ties.body() : undefined;
    // One that a copy of the element brought along is nobody's.
    for (const before of this.#host.querySelectorAll(':scope > .letterbox-prose[slot="body"]'))
      if (before !== node) before.remove();
    if (!node) return;
    this.#dress();
    if (node.parentNode === this.#host) return;
    node.slot = 'body';
    this.#host.append(node);
  }

  hostDisconnected(): void {
    const root = this.#root;
    queueMicrotask(() => {
      if (!root || root.querySelector('.letterbox-prose')) return;
      const ours = new Set(this.#sheets);
      root.adoptedStyleSheets = root.adoptedStyleSheets.filter((sheet) => !ours.has(sheet));
    });
  }

  get #sheets(): CSSStyleSheet[] {
    return [...this.#styles].flatMap(({ styleSheet }) => styleSheet ?? []);
  }

  #dress(): void {
    const root = this.#host.getRootNode();
    if (!(root instanceof Document || root instanceof ShadowRoot)) return;
    this.#root = root;
    const adopted = new Set(root.adoptedStyleSheets);
    const missing = this.#sheets.filter((sheet) => !adopted.has(sheet));
    if (missing.length > 0) root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...missing];
  }
}
