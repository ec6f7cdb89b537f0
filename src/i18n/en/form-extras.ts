import type { FormExtrasMessages } from '../messages.js';

export const formExtrasWords: FormExtrasMessages = {
  didYouMean: (address) => `Did you mean ${address}?`,
  workEmailWanted: 'With an address at work we can answer you better.',
  backOnline: 'You are back online. Your message has not been sent yet.',
  sendNow: 'Send it now',
  queued:
    'Your message is kept on this device for a day and will be sent when there is a connection.',
  queuedSent: 'The message that was kept on this device has been sent.',
  cancelQueued: 'Do not send it',
};
