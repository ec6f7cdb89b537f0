import type { Deliver } from '../deliver-once.js';
import { messageDigest } from '../message-digest.js';
import type { ReceivedMessage } from '../received-message.js';

export interface SmtpOptions {
  /** `smtps://user:password@mail.publisher.example`, or the options of nodemailer's SMTP transport. */
  readonly server: string | object;
  /** An address of your own domain: mails in the visitor's name would be taken for forged. */
  readonly from: string;
  readonly to: string | readonly string[];
  /** Name of the field with the visitor's address, for the answer. Default: `email`. */
  readonly replyField?: string;
  readonly subject?: (message: ReceivedMessage) => string;
}

/** A visitor waits meanwhile. Milliseconds. */
const PATIENCE = { connectionTimeout: 5000, greetingTimeout: 5000, socketTimeout: 15_000 };

/**
 * Mails each message as plain text, with its files. Resolves when the server has taken it. Repeats
 * have the same `Message-ID`. Needs the package `nodemailer`.
 */
export async function smtpDelivery(options: SmtpOptions): Promise<Deliver> {
  const { server, from, to, replyField = 'email', subject = defaultSubject } = options;
  const { default: nodemailer } = await import('nodemailer').catch((cause: unknown) => {
    throw new Error('Mails need the package nodemailer: npm install nodemailer', { cause });
  });
  const transport = nodemailer.createTransport({
    ...PATIENCE,
    ...(typeof server === 'string' ? { url: server } : server),
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const domain = /[^\s@<>]+(?=>?\s*$)/.exec(from)?.[0] ?? 'localhost';
  return async (message) => {
    const { values, files, id, received } = message;
    const address = values[replyField] ?? '';
    await transport.sendMail({
      from,
      to: [to].flat(),
      ...(ADDRESS.test(address) && { replyTo: { name: values.name ?? '', address } }),
      subject: subject(message),
      messageId: `<${id}.${(await messageDigest(message)).slice(0, 16)}@${domain}>`,
      date: new Date(received),
      text: letter(message),
      attachments: files.map(({ name, bytes }) => ({
        filename: name,
        content: Buffer.from(bytes),
        // What the sender calls it may be a page that runs in a mail program.
        contentType: 'application/octet-stream',
      })),
    });
  };
}

/** One plain address: no list of them, no name beside it. */
const ADDRESS = /^[^\s@<>(),;:"[\]\\]+@[^\s@<>(),;:"[\]\\]+$/;

const defaultSubject = ({ form, values }: ReceivedMessage) =>
  ['Message', values.name && `from ${values.name}`, form && `(${form})`].filter(Boolean).join(' ');

function letter(message: ReceivedMessage): string {
  const { values, form, page, language, received, consent, attribution, spam, id } = message;
  const answers = Object.entries(values).filter(([, text]) => text);
  const facts = { form, page, language, received, id };
  return [
    ...(spam.score > 0 ? [`May be a machine: ${spam.reasons.join(', ')}`] : []),
    ...answers.map(([name, text]) =>
      text.includes('\n') ? `${name}:\n${text}` : `${name}: ${text}`,
    ),
    '-- ',
    ...[facts, consent, attribution].map(lines).filter(Boolean),
  ].join('\n\n');
}

const lines = (facts: Readonly<Record<string, string>>) =>
  Object.entries(facts)
    .filter(([, text]) => text)
    .map(([name, text]) => `${name}: ${text}`)
    .join('\n');
