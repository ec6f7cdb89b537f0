import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml } from '../../src/platform/entities.js';
import type { ReceivedMessage } from '../../src/node/contact-endpoint.js';
import { sqliteStore, type MessageStore } from '../../src/node/server/sqlite-store.js';

export interface Inbox extends Pick<MessageStore, 'add' | 'close'> {
  readonly page: () => Promise<string>;
}

/** Opens the messages that are kept in a folder. */
export async function openInbox(dataDir: string): Promise<Inbox> {
  await mkdir(dataDir, { recursive: true });
  const { add, list, close } = await sqliteStore(join(dataDir, 'messages.db'));
  return { add, close, page: async () => inboxPage(await list()) };
}

function inboxPage(messages: readonly ReceivedMessage[]): string {
  const count = messages.length === 1 ? '1 message' : `${String(messages.length)} messages`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Inbox – Slipway</title>
<link rel="stylesheet" href="/demo.css">
</head>
<body class="desk">
<header class="masthead"><a class="wordmark" href="/">Slipway</a></header>
<main class="wide">
<h1>Inbox</h1>
<p class="lead">${messages.length > 0 ? `${count}, the newest first.` : 'Nothing has arrived yet. Write something in <a href="/#contact">the form</a>.'}</p>
${messages.toReversed().map(letter).join('\n')}
</main>
</body>
</html>
`;
}

function letter(message: ReceivedMessage): string {
  const { id, received, values, page, form, language, spam } = message;
  const facts = { form, page, language, id, received };
  const rows = (entries: Readonly<Record<string, string>>) =>
    Object.entries(entries)
      .filter(([, text]) => text)
      .map(([name, text]) => `<dt>${escapeHtml(name)}</dt><dd dir="auto">${escapeHtml(text)}</dd>`)
      .join('');
  const warning =
    spam.score > 0
      ? `<p class="warning">May be a machine: ${escapeHtml(spam.reasons.join(', '))}.</p>`
      : '';
  return `<article class="letter">
${warning}<dl>${rows(values)}</dl>
<dl class="facts">${rows(facts)}</dl>
</article>`;
}
