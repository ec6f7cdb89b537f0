/** Bytes that a file may have unless its field says otherwise: what mail servers still take. */
export const largestFile = 10_000_000;

/** Whether a file is of one of the kinds `image/*`, `application/pdf`, `.docx`; of any when none is named. */
export const isAcceptedFile = (
  { name, type }: Pick<File, 'name' | 'type'>,
  accept: readonly string[],
): boolean =>
  accept.length === 0 ||
  accept.some((kind) => {
    const wanted = kind.trim().toLowerCase();
    if (wanted.startsWith('.')) return name.toLowerCase().endsWith(wanted);
    if (wanted.endsWith('/*')) return type.toLowerCase().startsWith(wanted.slice(0, -1));
    return type.toLowerCase() === wanted;
  });
