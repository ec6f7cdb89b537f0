import type { OfficeCardMessages } from '../messages.js';

export const officeCardWords: OfficeCardMessages = {
  noOffices: 'There is no office to show.',
  localTime: 'Local time',
  open: 'Open now',
  closed: 'Closed now',
  map: 'View on a map',
};
