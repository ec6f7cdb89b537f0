import { messageDigest } from '../message-digest.js';
import type { ReceivedFile, ReceivedMessage } from '../received-message.js';

/** A message as a database keeps it. The same id with other answers is another message. */
export interface MessageRow {
  readonly id: string;
  readonly digest: string;
  readonly received: string;
  /** The whole of it as JSON, the bytes of its files in base64. */
  readonly message: string;
}

export async function toRow(message: ReceivedMessage): Promise<MessageRow> {
  const { id, received, files } = message;
  const written = files.map(({ bytes, ...file }) => ({
    ...file,
    base64: Buffer.from(bytes).toString('base64'),
  }));
  return {
    id,
    digest: await messageDigest(message),
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
