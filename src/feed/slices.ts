/** How long a page may be kept from its other work at a time, in milliseconds. */
const SLICE = 12;

/** Parts long work into slices, between which the page does what waits. */
export class Slices {
  #end = performance.now() + SLICE;

  get isOver(): boolean {
    return performance.now() >= this.#end;
  }

  /** Begins another slice once the page has had its turn. */
  async next(): Promise<void> {
    await new Promise((resolve) => setTimeout(resolve));
    this.#end = performance.now() + SLICE;
  }
}
