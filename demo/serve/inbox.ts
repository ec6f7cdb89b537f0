import { mkdir, open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { escapeHtml } from '../../src/platform/entities.js';
import type { ReceivedMessage } from '../../src/node/contact-endpoint.js';

/** Messages in a file, one JSON object a line. */
export interface Inbox {
  /** Resolves when the message is on the disk, not before. */
  readonly add: (message: ReceivedMessage) => Promise<void>;
  readonly page: () => Promise<string>;
}

export async function openInbox(dataDir: string): Promise<Inbox> {
  const path = join(dataDir, 'messages.jsonl');
  await mkdir(dataDir, { recursive: true });
  const read = () =>
    readFile(path, 'utf8').catch((error: unknown) => {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '';
      throw error;
    });

  // A line that was cut off when the power went must not spoil the next one.
  const start = /[^\n]$/.test(await read()) ? '\n' : '';
  let last = append(path, start);
  return {
    add(message) {
      const added = last.then(() => append(path, `${JSON.stringify(message)}\n`));
      last = added.catch(() => undefined);
      return added;
    },
    page: async () => inboxPage(messagesIn(await read())),
  };
}

async function append(path: string, text: string): Promise<void> {
  const file = await open(path, 'a');
  try {
    await file.appendFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

function messagesIn(lines: string): ReceivedMessage[] {
  return lines.split('\n').flatMap((line) => {
    try {
      return line ? (JSON.parse(line) as ReceivedMessage) : [];
    } catch {
      return [];
    }
  });
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
