import type { OfficeDetailsMessages } from '../messages.js';

export const officeDetailsWords: OfficeDetailsMessages = {
  localTime: 'Local time',
  open: 'Open now',
  closed: 'Closed now',
  map: 'View on a map',
  vcard: 'Save contact',
  copy: 'Copy address',
  copied: 'Address copied',
};
