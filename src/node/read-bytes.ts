import { UnreadableRequest } from './unreadable-request.js';

/**
 * Reads a body and stops at the limit, whatever length the sender declared.
 * @throws {UnreadableRequest} 413 when it is longer
 */
export async function readBytes(
  { body, headers }: Request,
  maxBytes: number,
): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => new UnreadableRequest(413, `At most ${String(maxBytes)} bytes are read.`);
  if (Number(headers.get('content-length')) > maxBytes) throw tooLarge();
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  let length = 0;
  const reader = body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    length += part.value.byteLength;
    if (length > maxBytes) {
      // The sender hears about the limit; how the rest of the body ends does not matter.
      void reader?.cancel().catch(() => undefined);
      throw tooLarge();
    }
    chunks.push(part.value);
  }
  return new Uint8Array(await new Blob(chunks).arrayBuffer());
}
