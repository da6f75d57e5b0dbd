import { strFromU8, strToU8, zipSync } from "fflate";
import mammoth from "mammoth";
import { type MarkupText, textOfMarkup } from "../markup/text-of-markup.js";
import { withNumbers } from "./numbered.js";
import { numberingOf } from "./numbering.js";
import { withPlainRuns } from "./plain-runs.js";
import { isWellFormed } from "./well-formed.js";

type Parts = ReadonlyMap<string, Uint8Array>;

/** The parts that hold a letter's text and tell how its lists count; its pictures, themes and fonts are not unpacked. */
const WANTED =
  /^(?:\[Content_Types\]\.xml|_rels\/\.rels|word\/(?:document\d*|footnotes|endnotes|comments|styles|numbering)\.xml|word\/_rels\/[^/]+\.rels|mimetype)$/;
const TEXT = /^word\/(?:document\d*|footnotes|endnotes)\.xml$/;
const NUMBERING = "word/numbering.xml";
/** Parts without which the text is still there. */
const SPARE = /^word\/(?:styles|comments)\.xml$/;
/** The looks of runs, which are left out, are at most so much of a letter's XML. */
const MOST_LOOKS = 5;

export const isWantedOfDocx = (name: string): boolean => WANTED.test(name);

const textOf = (parts: Parts, name: string): string => {
  const part = parts.get(name);
  return part === undefined ? "" : strFromU8(part);
};

const isSound = (name: string, part: Uint8Array): boolean =>
  !/\.(?:xml|rels)$/.test(name) || isWellFormed(strFromU8(part));

/** Each part of a letter's text made plain: what mammoth builds a tree of. */
const plainParts = (parts: Parts): Parts => {
  const numbering = numberingOf(textOf(parts, NUMBERING), textOf(parts, "word/styles.xml"));
  const plain = [...parts]
    .filter(([name, part]) => name !== NUMBERING && (!SPARE.test(name) || isSound(name, part)))
    .map(([name, part]): readonly [string, Uint8Array] => [
      name,
      TEXT.test(name) ? strToU8(withPlainRuns(withNumbers(strFromU8(part), numbering))) : part,
    ]);
  return new Map(plain);
};

const sizeOf = (parts: Parts): number =>
  [...parts].reduce((size, [name, part]) => size + (TEXT.test(name) ? part.length : 0), 0);

const OPTIONS = {
  includeEmbeddedStyleMap: false,
  externalFileAccess: false,
  convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
};

/** What mammoth puts behind a footnote to lead back to its place. */
const WAY_BACK = "↑</a>";

/**
 * The text of a letter (`.docx`) by its unpacked parts: paragraphs and list items with their numbers as lines, tables by
 * their rows, the two columns at its head one behind the other. Pictures are left out. Null when its markup is larger
 * than it may be, and a promise that is broken when there is no sound letter in it.
 */
export const textOfDocx = async (parts: Parts, mostMarkup: number): Promise<MarkupText | null> => {
  if (sizeOf(parts) > MOST_LOOKS * mostMarkup) return null;
  const plain = plainParts(parts);
  if (sizeOf(plain) > mostMarkup) return null;
  if (![...plain].every(([name, part]) => isSound(name, part))) throw new Error("malformed XML");
  const zip = zipSync(Object.fromEntries(plain), { level: 0 });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(zip.buffer, zip.byteOffset, zip.length) },
    OPTIONS,
  );
  return textOfMarkup(value.replaceAll(WAY_BACK, "</a>"), { blanks: "kept" });
};
