import { readDirectoryEnd } from "./directory-end.js";
import { BadZip } from "./fault.js";

export type EntryKind = "file" | "directory" | "other";

/** One entry as the list at the end of the file describes it; nothing of it is unpacked yet. */
export interface ZipEntry {
  /** Null where it is not UTF-8. */
  readonly name: string | null;
  /** `other` is a link, a device or a pipe. */
  readonly kind: EntryKind;
  readonly method: number;
  readonly isEncrypted: boolean;
  readonly checksum: number;
  /** Of its content, as declared. */
  readonly size: number;
  readonly packed: Uint8Array;
  /** The part of the file that it takes, its own header included. */
  readonly start: number;
  readonly end: number;
}

const ENTRY = 0x02014b50;
const ENTRY_LENGTH = 46;
const LOCAL = 0x04034b50;
const LOCAL_LENGTH = 30;

const decoder = new TextDecoder("utf-8", { fatal: true });

const decode = (bytes: Uint8Array): string | null => {
  try {
    return decoder.decode(bytes);
  } catch {
    return null;
  }
};

/** Unix keeps the kind of file in the upper half of the attributes; Windows leaves it empty. */
const kindOf = (attributes: number, name: string | null): EntryKind => {
  const mode = attributes >>> 28;
  if (mode !== 0 && mode !== 0x8 && mode !== 0x4) return "other";
  return mode === 0x4 || name?.endsWith("/") ? "directory" : "file";
};

/** Where an entry's bytes lie. Two names for one entry are two files for two programs: such a file is broken. */
const placeOf = (bytes: Uint8Array, view: DataView, start: number, name: Uint8Array, limit: number) => {
  if (start + LOCAL_LENGTH > limit || view.getUint32(start, true) !== LOCAL) throw new BadZip("broken");
  const nameEnd = start + LOCAL_LENGTH + view.getUint16(start + 26, true);
  if (Buffer.compare(bytes.subarray(start + LOCAL_LENGTH, nameEnd), name) !== 0) throw new BadZip("broken");
  return nameEnd + view.getUint16(start + 28, true);
};

const readEntry = (bytes: Uint8Array, view: DataView, at: number, limit: number): ZipEntry => {
  const nameBytes = bytes.subarray(at + ENTRY_LENGTH, at + ENTRY_LENGTH + view.getUint16(at + 28, true));
  const name = decode(nameBytes);
  const start = view.getUint32(at + 42, true);
  const from = placeOf(bytes, view, start, nameBytes, limit);
  const end = from + view.getUint32(at + 20, true);
  if (end > limit) throw new BadZip("broken");
  return {
    name,
    kind: kindOf(view.getUint32(at + 38, true), name),
    method: view.getUint16(at + 10, true),
    isEncrypted: (view.getUint16(at + 8, true) & 1) === 1,
    checksum: view.getUint32(at + 16, true),
    size: view.getUint32(at + 24, true),
    packed: bytes.subarray(from, end),
    start,
    end,
  };
};

/** Entries that lie over one another unpack the same bytes many times. */
const refuseOverlaps = (entries: readonly ZipEntry[]): void => {
  let taken = 0;
  for (const { start, end } of entries.toSorted((a, b) => a.start - b.start)) {
    if (start < taken) throw new BadZip("broken");
    taken = end;
  }
};

/**
 * The entries of a ZIP file, by the list at its end. What that list leaves out is not there; what it says twice over
 * makes the file broken.
 *
 * Source: PKWARE APPNOTE 6.3.10, sections 4.3.7 and 4.3.12 (from memory; held against files of Info-ZIP, Python, fflate).
 *
 * @throws BadZip
 */
export const readDirectory = (bytes: Uint8Array, mostEntries: number): readonly ZipEntry[] => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const directory = readDirectoryEnd(view);
  if (directory.entries > mostEntries) throw new BadZip("too-many-entries");
  const entries: ZipEntry[] = [];
  let at = directory.start;
  while (at < directory.end) {
    if (at + ENTRY_LENGTH > directory.end || view.getUint32(at, true) !== ENTRY) throw new BadZip("broken");
    const end =
      at + ENTRY_LENGTH + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (end > directory.end || entries.length === directory.entries) throw new BadZip("broken");
    entries.push(readEntry(bytes, view, at, directory.start));
    at = end;
  }
  if (entries.length !== directory.entries) throw new BadZip("broken");
  refuseOverlaps(entries);
  return entries;
};
