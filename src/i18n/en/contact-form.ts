import type { ContactFormMessages } from '../messages.js';

export const contactFormWords: ContactFormMessages = {
  fieldLabels: {
    name: 'Name',
    email: 'Email address',
    company: 'Company',
    phone: 'Phone number',
    website: 'Website',
    subject: 'Subject',
    message: 'Message',
  },
  optionalLabel: (label) => `${label} (optional)`,
  leaveEmpty: 'Leave this field empty',
  submit: 'Send message',
  sending: 'Sending…',
  offline: 'You are offline. Your answers are saved.',
};
