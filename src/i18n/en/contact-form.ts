import type { ContactFormMessages } from '../messages.js';

export const contactFormWords: ContactFormMessages = {
  // Any other name is its own label: company, Company.
  fieldLabels: { email: 'Email address', phone: 'Phone number' },
  optionalLabel: (label) => `${label} (optional)`,
  leaveEmpty: 'Leave this field empty',
  submit: 'Send message',
  sending: 'Sending…',
  offline: 'You are offline. Your answers are saved.',
};
