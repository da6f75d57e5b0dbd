import { compose } from "./compose.js";
import { declaredCharset } from "./declared.js";
import { fromOldLetters, type OldLetters } from "./old-letters.js";
import { bestReading } from "./sniff.js";

/** How a file's bytes were read, by the name of the Encoding Standard, or the old table that they were in. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
  /** The table that the bytes were in, where it is one of the time before Unicode. */
  readonly oldLetters: OldLetters | null;
  /** How many signs could not be read, and stand as U+FFFD. */
  readonly lost: number;
}

const MARKS: readonly (readonly [charset: string, mark: readonly number[]])[] = [
  ["utf-8", [0xef, 0xbb, 0xbf]],
  ["utf-16le", [0xff, 0xfe]],
  ["utf-16be", [0xfe, 0xff]],
];

const markedCharset = (bytes: Uint8Array): string | null =>
  MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte))?.[0] ?? null;

const HEAD = 512;

/** UTF-16 without its mark: every other byte of plain letters is zero. */
const unmarkedUtf16 = (bytes: Uint8Array): string | null => {
  const head = bytes.subarray(0, HEAD);
  const zeros = (parity: number): number => head.filter((byte, at) => byte === 0 && at % 2 === parity).length;
  const [even, odd] = [zeros(0), zeros(1)];
  if (even + odd < head.length / 6) return null;
  return even === 0 ? "utf-16le" : odd === 0 ? "utf-16be" : null;
};

const decodeAs = (bytes: Uint8Array, charset: string): string => compose(new TextDecoder(charset).decode(bytes));

const strictly = (bytes: Uint8Array, charset: string): string | null => {
  try {
    return compose(new TextDecoder(charset, { fatal: true }).decode(bytes));
  } catch {
    return null;
  }
};

const countLost = (text: string): number => {
  let lost = 0;
  for (let at = text.indexOf("\ufffd"); at >= 0; at = text.indexOf("\ufffd", at + 1)) lost += 1;
  return lost;
};

const modern = (text: string, charset: string): Decoded => ({
  text,
  charset,
  oldLetters: null,
  lost: countLost(text),
});

const old = (bytes: Uint8Array, letters: OldLetters): Decoded => {
  const text = compose(fromOldLetters(decodeAs(bytes, "windows-1252"), letters));
  return { text, charset: letters, oldLetters: letters, lost: 0 };
};

/** Whether text in UTF-8 was cut or spoilt in a few places: the rest of it can only be UTF-8. */
const isSpoiltUtf8 = (text: string, lost: number): boolean => {
  const sound = text.length - text.replace(/[\u0080-\uffff]/g, "").length - lost;
  return lost > 0 && sound >= 4 * lost;
};

/** What a page claims holds only where its bytes bear it out: pages in TCVN3 claim Latin-1, and any page claims UTF-8. */
const asDeclared = (bytes: Uint8Array): Decoded | null => {
  const charset = declaredCharset(bytes);
  if (charset === "tcvn3" || charset === "vni") return old(bytes, charset);
  if (charset === null || /^(?:utf-|windows-125[28]$|x-user-defined$)/.test(charset)) return null;
  const text = strictly(bytes, charset);
  return text === null ? null : modern(text, charset);
};

const sniffed = (bytes: Uint8Array): Decoded | null => {
  const best = bestReading(decodeAs(bytes, "windows-1252"), decodeAs(bytes, "windows-1258"));
  if (best === "tcvn3" || best === "vni") return old(bytes, best);
  // A text too short to tell is taken at its word.
  const charset = best ?? (declaredCharset(bytes) === "windows-1258" ? "windows-1258" : null);
  return charset === null ? null : modern(decodeAs(bytes, charset), charset);
};

const spoiltUtf8 = (bytes: Uint8Array): Decoded | null => {
  const decoded = modern(decodeAs(bytes, "utf-8"), "utf-8");
  return isSpoiltUtf8(decoded.text, decoded.lost) ? decoded : null;
};

/**
 * The text that bytes hold, composed (NFC), with the encoding that was found: a byte order mark first, then UTF-8, which
 * other bytes are not by chance, then what the page declares, then windows-1258, TCVN3 (ABC) and VNI by which of them
 * spells Vietnamese. Null when no encoding makes Vietnamese or plain English of it.
 *
 * @example decodeText(new TextEncoder().encode("Hòa")) //=> { text: "Hòa", charset: "utf-8", oldLetters: null, lost: 0 }
 */
export const decodeText = (bytes: Uint8Array): Decoded | null => {
  const marked = markedCharset(bytes) ?? unmarkedUtf16(bytes);
  if (marked !== null) return modern(decodeAs(bytes, marked), marked);
  const utf8 = strictly(bytes, "utf-8");
  if (utf8 !== null) return modern(utf8, "utf-8");
  return spoiltUtf8(bytes) ?? asDeclared(bytes) ?? sniffed(bytes);
};
