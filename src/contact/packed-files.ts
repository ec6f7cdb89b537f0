type FilesByName = Readonly<Record<string, readonly File[]>>;

interface PackedFile {
  readonly name: string;
  readonly type: string;
  readonly bytes: ArrayBuffer;
}

/** Files as plain data: WebKit keeps no files in its database while a visit is private. */
export type PackedFiles = Readonly<Record<string, readonly PackedFile[]>>;

export async function pack(files: FilesByName): Promise<PackedFiles> {
  const packed = Object.entries(files).map(
    async ([field, list]) =>
      [
        field,
        await Promise.all(
          list.map(async (file) => ({
            name: file.name,
            type: file.type,
            bytes: await file.arrayBuffer(),
          })),
        ),
      ] as const,
  );
  return Object.fromEntries(await Promise.all(packed));
}

export const unpack = (packed: PackedFiles): FilesByName =>
  Object.fromEntries(
    Object.entries(packed).map(([field, list]) => [
      field,
      list.map(({ name, type, bytes }) => new File([bytes], name, { type })),
    ]),
  );
