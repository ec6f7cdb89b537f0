import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Mirrors what an element is doing into `:state(…)`, and into `aria-busy` while it is at work. */
export class StatesController implements ReactiveController {
  readonly #internals: ElementInternals;
  readonly #read: () => readonly string[];

  /** @param read names the states that hold now */
  constructor(host: ReactiveControllerHost & HTMLElement, read: () => readonly string[]) {
    this.#read = read;
    this.#internals = host.attachInternals();
    host.addController(this);
  }

  hostUpdated(): void {
    const { states } = this.#internals;
    states.clear();
    for (const name of this.#read()) states.add(name);
    this.#internals.ariaBusy = String(states.has('loading') || states.has('sending'));
  }
}
