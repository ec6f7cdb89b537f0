import type { OfficeDetailsMessages } from '../messages.js';

export const officeDetailsWords: OfficeDetailsMessages = {
  localTime: 'Local time',
  open: 'Open now',
  closed: 'Closed now',
};
