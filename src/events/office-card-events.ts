import type { Office } from '../office/office.js';
import { Action } from './event.js';

/** A visitor calls, writes to, looks up, saves or copies an office. */
export class OfficeActionEvent extends Action<{ action: OfficeAction; office: Office }> {
  constructor(detail: OfficeActionEvent['detail']) {
    super('office-action', detail);
  }
}

export type OfficeAction = 'phone' | 'email' | 'map' | 'vcard' | 'copy';

declare global {
  interface GlobalEventHandlersEventMap {
    'office-action': OfficeActionEvent;
  }
}
