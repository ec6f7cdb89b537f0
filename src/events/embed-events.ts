import { Action } from './event.js';

/** A reader asks to see something from another site, which is loaded only now. */
export class EmbedActivateEvent extends Action<{ url: string }> {
  constructor(detail: EmbedActivateEvent['detail']) {
    super('embed-activate', detail);
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'embed-activate': EmbedActivateEvent;
  }
}
