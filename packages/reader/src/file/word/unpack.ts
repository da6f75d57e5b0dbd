import { Unzip, type UnzipFile, UnzipInflate } from "fflate";
import type { FileLimits } from "../limits.js";

/** Why a packed file is not unpacked to its end. */
export type UnpackingStop = "too-many-entries" | "too-large" | "broken";

export interface Unpacked {
  /** Of all entries, also those that were passed over. */
  readonly names: readonly string[];
  /** What was wanted and is whole, as far as the file goes. */
  readonly parts: ReadonlyMap<string, Uint8Array>;
  readonly stop: UnpackingStop | null;
}

/** So little goes in at a time that what comes out, a thousand times as much, is counted before the next. */
const STEP = 16 * 1024;
/** Markup packs well, but not as well as the zeros of a bomb. */
const MOST_RATIO = 250;
const RATIO_COUNTS_FROM = 10_000_000;

const join = (chunks: readonly Uint8Array[], length: number): Uint8Array => {
  const whole = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
};

/** Thrown through fflate to end its work at once. */
class Stopped extends Error {
  readonly reason: UnpackingStop;

  constructor(reason: UnpackingStop) {
    super(reason);
    this.reason = reason;
  }
}

/** What every ZIP file ends with, before a remark of at most 64 KB. */
const END = "PK\x05\x06";
const LONGEST_END = 65_557;

const hasEnd = (bytes: Uint8Array): boolean => {
  const end = bytes.subarray(-LONGEST_END);
  return Buffer.from(end.buffer, end.byteOffset, end.byteLength).includes(END, 0, "latin1");
};

/** Office programs write slashes; some others the separator of Windows. */
const nameOf = ({ name }: UnzipFile): string => name.replaceAll("\\", "/");

/**
 * Unpacks what is wanted of a ZIP file, entry after entry as they stand in it: entries that no directory lists, or that
 * it lists many times over one another, gain nothing. Stops as soon as a limit is passed, so that a bomb costs no more
 * than the limit.
 */
export const unpack = (bytes: Uint8Array, isWanted: (name: string) => boolean, limits: FileLimits): Unpacked => {
  const names: string[] = [];
  const parts = new Map<string, Uint8Array>();
  let unpacked = 0;
  const add = (chunk: Uint8Array): void => {
    unpacked += chunk.length;
    const isBomb = unpacked > RATIO_COUNTS_FROM && unpacked > MOST_RATIO * bytes.length;
    if (isBomb || unpacked > limits.mostUnpacked) throw new Stopped("too-large");
  };
  const collect = (file: UnzipFile, name: string): void => {
    const chunks: Uint8Array[] = [];
    let length = 0;
    file.ondata = (error, chunk, isLast) => {
      if (error !== null) throw error;
      add(chunk);
      chunks.push(chunk);
      length += chunk.length;
      if (isLast) parts.set(name, join(chunks, length));
    };
    file.start();
  };
  const unzip = new Unzip((file) => {
    const name = nameOf(file);
    names.push(name);
    if (names.length > limits.mostEntries) throw new Stopped("too-many-entries");
    if (isWanted(name) && !parts.has(name)) collect(file, name);
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < bytes.length; at += STEP) {
      unzip.push(bytes.subarray(at, at + STEP), at + STEP >= bytes.length);
    }
    return { names, parts, stop: hasEnd(bytes) ? null : "broken" };
  } catch (error) {
    return { names, parts, stop: error instanceof Stopped ? error.reason : "broken" };
  }
};
