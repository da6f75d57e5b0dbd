/**
 * What a file is by its first bytes. `zip` and `ole` are containers (`.docx`, `.xlsx`; `.doc`, encrypted files); `text` is
 * whatever is of no known kind and has no zero bytes, pages among it.
 */
export type FileKind = "pdf" | "zip" | "ole" | "image" | "rtf" | "archive" | "media" | "text" | "unknown";

export interface Kind {
  readonly kind: FileKind;
  /** How people call it: `JPEG`. Empty where the kind says all. */
  readonly name: string;
}

type Signature = readonly [kind: FileKind, name: string, at: number, signature: string];

/** Source: the formats' own descriptions (from memory, verified on made files). */
const SIGNATURES: readonly Signature[] = [
  ["zip", "ZIP", 0, "PK\x03\x04"],
  ["zip", "ZIP", 0, "PK\x05\x06"],
  ["ole", "OLE", 0, "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"],
  ["rtf", "RTF", 0, "{\\rtf"],
  ["image", "JPEG", 0, "\xff\xd8\xff"],
  ["image", "PNG", 0, "\x89PNG\r\n"],
  ["image", "GIF", 0, "GIF8"],
  ["image", "TIFF", 0, "II*\0"],
  ["image", "TIFF", 0, "MM\0*"],
  ["image", "WebP", 8, "WEBP"],
  ["image", "HEIC", 4, "ftyphe"],
  ["image", "HEIC", 4, "ftypmif1"],
  ["image", "AVIF", 4, "ftypavif"],
  ["image", "BMP", 6, "\0\0\0\0"],
  ["archive", "RAR", 0, "Rar!\x1a"],
  ["archive", "7z", 0, "7z\xbc\xaf\x27\x1c"],
  ["archive", "GZIP", 0, "\x1f\x8b"],
  ["media", "MP4", 4, "ftyp"],
  ["media", "MP3", 0, "ID3"],
  ["media", "WAV", 8, "WAVE"],
  ["media", "AVI", 8, "AVI "],
];

/** A PDF may begin behind a few lines of something else. */
const HEAD = 1024;

const latinHead = (bytes: Uint8Array): string => new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));

/** windows-1252 has other signs in the range of controls, so bytes are compared, not letters. */
const hasSignature = (bytes: Uint8Array, [, name, at, signature]: Signature): boolean =>
  (name !== "BMP" || (bytes[0] === 0x42 && bytes[1] === 0x4d)) &&
  [...signature].every((sign, offset) => bytes[at + offset] === sign.charCodeAt(0));

/** Zero bytes are no text's but UTF-16's, which has them at every other place, or behind its mark. */
const hasOddZeros = (bytes: Uint8Array): boolean => {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false;
  const zeros = [0, 0];
  bytes.subarray(0, HEAD).forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  return even + odd > 0 && (Math.min(even, odd) > 0 || Math.max(even, odd) < Math.min(bytes.length, HEAD) / 6);
};

/**
 * What a file is, told by its bytes: its name counts for nothing.
 *
 * @example kindOf(new TextEncoder().encode("%PDF-1.7")) //=> { kind: "pdf", name: "PDF" }
 */
export const kindOf = (bytes: Uint8Array): Kind => {
  const found = SIGNATURES.find((signature) => hasSignature(bytes, signature));
  if (found !== undefined) return { kind: found[0], name: found[1] };
  if (/(?:^|[\r\n])%PDF-\d/.test(latinHead(bytes))) return { kind: "pdf", name: "PDF" };
  return hasOddZeros(bytes) ? { kind: "unknown", name: "" } : { kind: "text", name: "" };
};
