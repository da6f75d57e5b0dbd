import { crc32, inflateRawSync } from "node:zlib";
import type { ZipEntry } from "./directory.js";
import { BadZip } from "./fault.js";

export interface UnpackLimits {
  /** Bytes of all the content that is unpacked. */
  readonly mostUnpacked: number;
  /** How many times its packed bytes the content may be, from a million bytes on. */
  readonly mostDense: number;
}

const DENSITY_COUNTS_FROM = 1_000_000;

const STORED = 0;
const DEFLATED = 8;

/**
 * Holds the limits by what entries declare, before anything is unpacked: what is unpacked is then held to what was
 * declared.
 *
 * @throws BadZip
 */
export const refuseTooLarge = (entries: readonly ZipEntry[], { mostUnpacked, mostDense }: UnpackLimits): void => {
  const size = entries.reduce((sum, entry) => sum + entry.size, 0);
  const packed = entries.reduce((sum, entry) => sum + entry.packed.length, 0);
  if (size > mostUnpacked) throw new BadZip("too-large");
  if (size > DENSITY_COUNTS_FROM && size > mostDense * packed) throw new BadZip("too-dense");
};

const inflate = (packed: Uint8Array, size: number): Uint8Array => {
  try {
    // One byte more than declared shows that there is more, and nothing is unpacked beyond it.
    return inflateRawSync(packed, { maxOutputLength: size + 1 });
  } catch {
    throw new BadZip("broken");
  }
};

const contentOf = ({ method, isEncrypted, packed, size }: ZipEntry): Uint8Array => {
  if (isEncrypted) throw new BadZip("unsupported");
  if (method === STORED) return packed;
  if (method === DEFLATED) return inflate(packed, size);
  throw new BadZip("unsupported");
};

/** The content of an entry, whole and unharmed. @throws BadZip */
export const unpackEntry = (entry: ZipEntry): Uint8Array => {
  const content = contentOf(entry);
  if (content.length !== entry.size || crc32(content) !== entry.checksum) throw new BadZip("broken");
  return content;
};
