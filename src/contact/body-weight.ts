const encoder = new TextEncoder();
const bytes = (text: string) => encoder.encode(text).length;
/** What multipart writes around a field. */
const FRAME = 150;

/** About how many bytes the body of a request has. */
export function bodyWeight(body: BodyInit): number {
  if (typeof body === 'string') return bytes(body);
  if (!(body instanceof FormData)) return Infinity;
  return [...body].reduce(
    (sum, [name, value]) =>
      sum + FRAME + bytes(name) + (typeof value === 'string' ? bytes(value) : value.size),
    0,
  );
}
