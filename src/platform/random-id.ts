/** 128 random bits in hexadecimal. `crypto.randomUUID` is missing on pages that came by http. */
export const randomId = (): string =>
  Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) =>
    byte.toString(16).padStart(2, '0'),
  ).join('');
