import type { ContactTroubleMessages } from '../messages.js';

export const contactTroubleWords: ContactTroubleMessages = {
  problem: 'There is a problem',
  fieldIssues: {
    missing: (label) => `Enter ${lower(label)}`,
    email: () => 'Enter an email address with an @, like name@example.com',
    tel: () => 'Enter a phone number, like +45 12 34 56 78',
    url: () => 'Enter a web address, like example.com',
    'too-long': (label) => `${label} is too long`,
    refused: (label) => `Check ${lower(label)}`,
  },
  fieldIssuesByName: {
    name: { missing: 'Enter your name' },
    email: { missing: 'Enter your email address' },
    company: { missing: 'Enter your company' },
    phone: { missing: 'Enter your phone number' },
    message: { missing: 'Enter your message' },
  },
  contactErrors: {
    validation: 'The message was not accepted. Check your answers and send it again.',
    captcha: 'The security check did not pass. Do it once more and send again.',
    'rate-limit': 'Too many messages were sent just now. Wait a moment and send again.',
    timeout:
      'There was no answer in time, so we do not know if your message arrived. Your words are still here.',
    network:
      'The connection broke, so we do not know if your message arrived. Your words are still here.',
    blocked: 'The message was not accepted here. Your words are still here.',
    config: 'This form is not set up correctly, so nothing was sent. Your words are still here.',
    server:
      'Something went wrong at the other end. Your words are still here: try again in a moment.',
    aborted: 'Sending was stopped. Your words are still here.',
    unknown:
      'The answer could not be understood, so we do not know if your message arrived. Your words are still here.',
  },
};

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
