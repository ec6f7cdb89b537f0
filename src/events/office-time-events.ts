import { Fact } from './event.js';

/** An office has opened or closed. */
export class OpenChangeEvent extends Fact<{ open: boolean }> {
  constructor(detail: OpenChangeEvent['detail']) {
    super('open-change', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'open-change': OpenChangeEvent;
  }
}
