import type { ReceivedMessage } from './received-message.js';

/**
 * Names what was answered, the bytes of files too: who sends the same again means the same message,
 * and the same id with other answers is another. SHA-256 in hexadecimal.
 */
export async function messageDigest({ values, files }: ReceivedMessage): Promise<string> {
  const hashed = files.map(async ({ bytes, ...file }) => ({ ...file, bytes: await sha256(bytes) }));
  const answers = JSON.stringify([values, ...(await Promise.all(hashed))]);
  return sha256(new TextEncoder().encode(answers));
}

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
