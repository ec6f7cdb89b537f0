import type { ContactOutcomeMessages } from '../messages.js';

export const contactOutcomeWords: ContactOutcomeMessages = {
  sentHeading: 'Message sent',
  sentMessage: 'Thank you. We will reply to the address you gave.',
  problem: 'There is a problem',
  fieldIssues: {
    missing: (label) => `Enter ${lower(label)}`,
    email: () => 'Enter an email address with an @, like name@example.com',
    tel: () => 'Enter a phone number, like +45 12 34 56 78',
    url: () => 'Enter a web address, like example.com',
    'too-long': (label) => `${label} is too long`,
    refused: (label) => `Check ${lower(label)}`,
  },
  fieldRules: {
    number: (label) => `${label} must be a number, like 42`,
    'too-short': (label, limit) => `${label} must have ${limit} characters or more`,
    pattern: (label, hint) => `Check ${lower(label)}${hint && `: ${hint}`}`,
    'too-small': (label, limit) => `${label} must be ${limit} or more`,
    'too-large': (label, limit) => `${label} must be ${limit} or less`,
    date: (label) => `${label} must be a day of the calendar`,
    'too-early': (label, limit) => `${label} must be ${limit} or later`,
    'too-late': (label, limit) => `${label} must be ${limit} or earlier`,
    choice: (label) => `Choose ${lower(label)} from the list`,
    'file-type': (label, limit) => `${label} must be a file of one of these kinds: ${limit}`,
    'file-size': (label, limit) => `${label} must be smaller than ${limit}`,
    'too-many-files': (label) => `Choose one file for ${lower(label)}`,
    'work-email': () => 'Enter your email address at work',
  },
  nothingChosen: (label) => `Choose ${lower(label)}`,
  unanswered: (question) => `Answer “${question}”`,
  consentMissing: 'Tick the box so that the message can be sent',
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
  captchaMissing:
    'The security check could not be done, so nothing was sent. Your words are still here: do the check, or switch off what blocks it, and send again.',
  captchaAwaited: 'Do the security check, and your message will go.',
  retrying: (seconds) =>
    `The other end is busy. Trying again in ${String(seconds)} ${seconds === 1 ? 'second' : 'seconds'}.`,
};

function lower(label: string): string {
  return label.charAt(0).toLowerCase() + label.slice(1);
}
