import type { Office } from '../office/office.js';
import { Action, Fact } from './event.js';

/** A visitor calls, writes to, or looks up an office. */
export class OfficeActionEvent extends Action<{ action: OfficeAction; office: Office }> {
  constructor(detail: OfficeActionEvent['detail']) {
    super('office-action', detail);
  }
}

/** An office has opened or closed. */
export class OpenChangeEvent extends Fact<{ open: boolean }> {
  constructor(detail: OpenChangeEvent['detail']) {
    super('open-change', detail);
  }
}

export type OfficeAction = 'phone' | 'email' | 'map';

declare global {
  interface GlobalEventHandlersEventMap {
    'office-action': OfficeActionEvent;
    'open-change': OpenChangeEvent;
  }
}
