import { crc32, deflateRawSync } from "node:zlib";

/** An entry of a ZIP file written by hand, so that any part of it can be a lie. */
export interface ForgedEntry {
  readonly name: string | Uint8Array;
  readonly content?: string | Uint8Array;
  /** The name in the entry's own header, where it is another one. */
  readonly localName?: string;
  /** Unix kind and permissions; 0 as Windows writes it. */
  readonly mode?: number;
  readonly method?: number;
  readonly flags?: number;
  readonly size?: number;
  readonly checksum?: number;
  /** Where the list says that the entry begins. */
  readonly start?: number;
  /** The list names it; there are no bytes of it. */
  readonly isListedOnly?: boolean;
}

export interface ForgedEnd {
  readonly entries?: number;
  readonly disk?: number;
  readonly start?: number;
  readonly length?: number;
  readonly remark?: string;
}

const bytesOf = (text: string | Uint8Array): Buffer => Buffer.from(text as string);

const numbers = (...fields: readonly (readonly [value: number, bytes: 2 | 4])[]): Buffer => {
  const buffer = Buffer.alloc(fields.reduce((sum, [, bytes]) => sum + bytes, 0));
  let at = 0;
  for (const [value, bytes] of fields) at = buffer.writeUIntLE(value, at, bytes);
  return buffer;
};

const partsOf = (entry: ForgedEntry) => {
  const content = bytesOf(entry.content ?? "");
  const method = entry.method ?? 8;
  const packed = method === 8 ? deflateRawSync(content) : content;
  const name = bytesOf(entry.name);
  const fields = [
    [20, 2],
    [entry.flags ?? 0, 2],
    [method, 2],
    [0, 2],
    [0x5821, 2],
    [entry.checksum ?? crc32(content), 4],
    [packed.length, 4],
    [entry.size ?? content.length, 4],
  ] as const;
  return { name, packed, fields };
};

/** A ZIP file of these entries, as they say. */
export const forgedZip = (entries: readonly ForgedEntry[], end: ForgedEnd = {}): Uint8Array<ArrayBuffer> => {
  const files: Buffer[] = [];
  const list: Buffer[] = [];
  let at = 0;
  for (const entry of entries) {
    const { name, packed, fields } = partsOf(entry);
    const local = bytesOf(entry.localName ?? entry.name);
    list.push(
      numbers([0x02014b50, 4], [0x0314, 2], ...fields, [name.length, 2], [0, 2], [0, 2], [0, 2], [0, 2]),
      numbers([(entry.mode ?? 0) * 0x10000, 4], [entry.start ?? at, 4]),
      name,
    );
    if (entry.isListedOnly) continue;
    const file = Buffer.concat([numbers([0x04034b50, 4], ...fields, [local.length, 2], [0, 2]), local, packed]);
    files.push(file);
    at += file.length;
  }
  const directory = Buffer.concat(list);
  const remark = bytesOf(end.remark ?? "");
  const count = end.entries ?? entries.length;
  return Buffer.concat([
    ...files,
    directory,
    numbers([0x06054b50, 4], [end.disk ?? 0, 4], [count, 2], [count, 2]),
    numbers([end.length ?? directory.length, 4], [end.start ?? at, 4], [remark.length, 2]),
    remark,
  ]);
};
