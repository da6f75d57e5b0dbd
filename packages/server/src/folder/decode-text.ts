const NEW_LINE = 0x0a;
const decoder = new TextDecoder("utf-8", { fatal: true });

const isText = (bytes: Uint8Array): boolean => {
  try {
    // UTF-16 without accents is well-formed UTF-8, full of NULs.
    return !decoder.decode(bytes).includes("\0");
  } catch {
    return false;
  }
};

/** A new line never stands inside a UTF-8 sequence, so each line can be tried alone. */
const firstBadRow = (bytes: Uint8Array): number => {
  let row = 1;
  let start = 0;
  while (start <= bytes.length) {
    const found = bytes.indexOf(NEW_LINE, start);
    const end = found === -1 ? bytes.length : found;
    if (!isText(bytes.subarray(start, end))) return row;
    start = end + 1;
    row += 1;
  }
  return 1;
};

export type DecodedText = { readonly ok: true; readonly text: string } | { readonly ok: false; readonly row: number };

/** Bytes as UTF-8 text without its byte order mark, or the first row that is not. */
export const decodeText = (bytes: Uint8Array): DecodedText =>
  isText(bytes) ? { ok: true, text: decoder.decode(bytes) } : { ok: false, row: firstBadRow(bytes) };
