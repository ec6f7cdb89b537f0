import type { OfficeCardMessages } from '../messages.js';

export const officeCardWords: OfficeCardMessages = {
  noOffices: 'There is no office to show.',
};
