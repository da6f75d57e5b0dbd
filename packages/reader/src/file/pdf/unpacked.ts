import { Unzlib } from "fflate";

const STEP = 16 * 1024;
const STREAM = "stream";
const END = "endstream";
/** A bomb may be packed more than once. */
const MOST_PACKINGS = 4;
/** Pictures are large by nature, and are not unpacked for their page's text. */
const PICTURE_SHARE = 5;
const HEAD = 400;

const isPacked = (first: number | undefined, second: number | undefined): boolean =>
  first !== undefined && second !== undefined && (first & 15) === 8 && ((first << 8) | second) % 31 === 0;

/** Thrown through fflate once the limit is passed. */
class TooMuch extends Error {}

/** Does what packed bytes ask for, as far as they are sound. */
const asFarAsSound = (work: () => void): boolean => {
  try {
    work();
    return true;
  } catch (error) {
    if (error instanceof TooMuch) throw error;
    return false;
  }
};

/** Counts what comes out of packed bytes, and out of that again where it is packed itself. */
const counterOf = (add: (bytes: number) => void, packings: number): Unzlib => {
  let within: Unzlib | null = null;
  let isFirst = true;
  return new Unzlib((chunk) => {
    add(chunk.length);
    if (isFirst && packings < MOST_PACKINGS && isPacked(chunk[0], chunk[1])) within = counterOf(add, packings + 1);
    isFirst = false;
    if (within !== null && !asFarAsSound(() => within?.push(chunk, false))) within = null;
  });
};

const countInto = (add: (bytes: number) => void, packed: Uint8Array): void => {
  const counter = counterOf(add, 1);
  asFarAsSound(() => {
    for (let at = 0; at < packed.length; at += STEP) {
      counter.push(packed.subarray(at, at + STEP), at + STEP >= packed.length);
    }
  });
};

/** The dictionary of a stream stands right before it, behind the word that begins its object. */
const isPictureAt = (buffer: Buffer, at: number): boolean => {
  const before = buffer.toString("latin1", Math.max(0, at - HEAD), at);
  return /\/Subtype\s*\/Image/.test(before.slice(before.lastIndexOf(" obj") + 1));
};

/** Behind the end of line that follows the word `stream`. */
const startOf = (bytes: Uint8Array, at: number): number => {
  const behindReturn = bytes[at] === 13 ? at + 1 : at;
  return bytes[behindReturn] === 10 ? behindReturn + 1 : behindReturn;
};

/**
 * Whether the packed streams of a PDF come to more than a limit once they are unpacked; pictures may come to five times
 * as much. Stops at the limit, so that a bomb costs no more than that.
 * Source: ISO 32000-1, 7.3.8 and 7.4.4 (from memory, verified on made files).
 */
export const unpacksTooLarge = (bytes: Uint8Array, most: number): boolean => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  let [text, pictures] = [0, 0];
  const addText = (count: number): void => {
    text += count;
    if (text > most) throw new TooMuch();
  };
  const addPicture = (count: number): void => {
    pictures += count;
    if (pictures > most * PICTURE_SHARE) throw new TooMuch();
  };
  try {
    for (let at = buffer.indexOf(STREAM); at >= 0; at = buffer.indexOf(STREAM, at)) {
      const start = startOf(bytes, at + STREAM.length);
      const next = buffer.indexOf(END, start);
      const end = next < 0 ? bytes.length : next;
      if (isPacked(bytes[start], bytes[start + 1])) {
        countInto(isPictureAt(buffer, at) ? addPicture : addText, bytes.subarray(start, end));
      }
      at = end + END.length;
    }
    return false;
  } catch {
    return true;
  }
};
