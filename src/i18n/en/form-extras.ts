import type { FormExtrasMessages } from '../messages.js';

export const formExtrasWords: FormExtrasMessages = {
  didYouMean: (address) => `Did you mean ${address}?`,
};
