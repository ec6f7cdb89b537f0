import type { ChoiceFieldMessages } from '../messages.js';

const characters = (count: number) => (count === 1 ? '1 character' : `${String(count)} characters`);

export const choiceFieldWords: ChoiceFieldMessages = {
  choose: 'Choose…',
  charactersLeft: (count) => `${characters(count)} left`,
  charactersOver: (count) => `${characters(count)} too many`,
  step: (step, steps) => `Step ${String(step)} of ${String(steps)}`,
  nextStep: 'Next',
  previousStep: 'Back',
  consentText: 'You may keep what I write here and use it to answer me.',
  policyLink: 'Read how we treat what you write',
};
