import type { ChoiceFieldMessages } from '../messages.js';

const characters = (count: number) => (count === 1 ? '1 character' : `${String(count)} characters`);

export const choiceFieldWords: ChoiceFieldMessages = {
  choose: 'Choose…',
  charactersLeft: (count) => `${characters(count)} left`,
  charactersOver: (count) => `${characters(count)} too many`,
};
