/** Tells what happened. Bubbles, and leaves shadow roots. */
export class Fact<Detail> extends CustomEvent<Detail> {
  constructor(type: string, detail: Detail, cancelable = false) {
    super(type, { detail, bubbles: true, composed: true, cancelable });
  }
}

/** Tells what is about to happen; the page may cancel it. */
export class Action<Detail> extends Fact<Detail> {
  constructor(type: string, detail: Detail) {
    super(type, detail, true);
  }
}
