import { createHash } from 'node:crypto';
import type { ReceivedFile, ReceivedMessage } from '../contact-endpoint.js';

/** A message as a database keeps it. The same id with other answers is another message. */
export interface MessageRow {
  readonly id: string;
  readonly digest: string;
  readonly received: string;
  /** The whole of it as JSON, the bytes of its files in base64. */
  readonly message: string;
}

export function toRow(message: ReceivedMessage): MessageRow {
  const { id, received, values, files } = message;
  const written = files.map(({ bytes, ...file }) => ({
    ...file,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  const answers = JSON.stringify(files.length > 0 ? [values, written] : values);
  return {
    id,
    digest: createHash('sha256').update(answers).digest('hex'),
    received,
    message: JSON.stringify({ ...message, files: written }),
  };
}

type Written = Omit<ReceivedFile, 'bytes'> & { readonly base64: string };

export function fromRow({ message }: Pick<MessageRow, 'message'>): ReceivedMessage {
  const { files = [], ...rest } = JSON.parse(message) as Omit<ReceivedMessage, 'files'> & {
    readonly files?: readonly Written[];
  };
  return {
    ...rest,
    files: files.map(({ base64, ...file }) => ({
      ...file,
      bytes: new Uint8Array(Buffer.from(base64, 'base64')),
    })),
  };
}
