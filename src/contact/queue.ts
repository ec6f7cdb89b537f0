import { createStore, del, entries, get, set } from 'idb-keyval';
import type { ContactMessage } from './contact-message.js';
import type { RequestOptions } from './contact-request.js';
import { pack, unpack, type PackedFiles } from './packed-files.js';

/** A message that waits on this device until it can go. */
export interface QueuedMessage {
  /** Of which form on which page. */
  readonly form: string;
  readonly message: ContactMessage;
  readonly where: RequestOptions;
  /** When it was written, in milliseconds since 1970. */
  readonly time: number;
  /** Whether only the visitor may send it, since it may have arrived or was refused. */
  readonly isHeld?: boolean;
}

interface Stored extends QueuedMessage {
  readonly files: PackedFiles;
}

const DAY = 24 * 60 * 60 * 1000;

const open = () => createStore('letterbox-queue', 'messages');

/** Keeps a message, by its submission id, until it is dropped or a day old. */
export async function keep(queued: QueuedMessage): Promise<void> {
  const { files, ...message } = queued.message;
  const stored: Stored = { ...queued, message, files: await pack(files ?? {}) };
  await set(message.submissionId, stored, open());
}

export const drop = (id: string): Promise<void> => del(id, open());

/** Whether a message still waits: another tab may have sent it meanwhile. */
export const isWaiting = async (id: string): Promise<boolean> =>
  (await get<Stored>(id, open())) !== undefined;

/** What waits of one form, the oldest first. What is too old is dropped. */
export async function waiting(form: string, now = Date.now()): Promise<QueuedMessage[]> {
  const all = await entries<string, Stored>(open());
  const old = all.filter(([, { time }]) => now - time >= DAY);
  await Promise.all(old.map(([id]) => drop(id)));
  return all
    .map(([, stored]) => stored)
    .filter((stored) => stored.form === form && now - stored.time < DAY)
    .sort((one, other) => one.time - other.time)
    .map(({ files, ...queued }) => ({
      ...queued,
      message: { ...queued.message, files: unpack(files) },
    }));
}
