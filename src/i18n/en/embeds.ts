import type { EmbedMessages } from '../messages.js';

export const embedWords: EmbedMessages = {
  play: (title, site) => (title ? `Show “${title}” from ${site}` : `Show what is at ${site}`),
  openAt: (site) => `Open at ${site}`,
};
