import { strToU8, zlibSync } from "fflate";

/** A line of text on a page: points from the lower left corner. */
export interface PlacedText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly size?: number;
}

const hex = (text: string): string => Buffer.from(text, "utf16le").swap16().toString("hex");

/** Each letter is as wide as half its height. */
const FONT = [
  "<</Type/Font/Subtype/Type0/BaseFont/Plain/Encoding/Identity-H/DescendantFonts[4 0 R]/ToUnicode 5 0 R>>",
  "<</Type/Font/Subtype/CIDFontType2/BaseFont/Plain/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/DW 500>>",
] as const;

const LETTERS =
  "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <ffff> endcodespacerange " +
  "1 beginbfrange <0000> <ffff> <0000> endbfrange endcmap end end";

const stream = (content: string): string => {
  const packed = Buffer.from(zlibSync(strToU8(content, true))).toString("latin1");
  return `<</Filter/FlateDecode/Length ${packed.length}>>\nstream\n${packed}\nendstream`;
};

const contentOf = (lines: readonly PlacedText[]): string =>
  lines.map(({ text, x, y, size = 12 }) => `BT /F1 ${size} Tf ${x} ${y} Td <${hex(text)}> Tj ET`).join("\n");

/** A PDF by its objects, from number 1 on, with what its trailer says besides. */
export const pdfOfObjects = (objects: readonly string[], trailer = ""): Uint8Array => {
  const head = "%PDF-1.7\n";
  const parts = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`);
  const starts = [head.length];
  for (const part of parts) starts.push((starts.at(-1) ?? 0) + part.length);
  const table = starts.slice(0, -1).map((start) => `${String(start).padStart(10, "0")} 00000 n \n`);
  const size = objects.length + 1;
  const tail = `xref\n0 ${size}\n0000000000 65535 f \n${table.join("")}trailer\n<</Size ${size}/Root 1 0 R${trailer}>>\nstartxref\n${starts.at(-1)}\n%%EOF`;
  return strToU8(head + parts.join("") + tail, true);
};

/** A PDF of A4 pages by the lines on each, with a font of all letters. */
export const pdfOf = (pages: readonly (readonly PlacedText[])[], trailer = ""): Uint8Array => {
  const numbers = pages.map((_, at) => 6 + 2 * at);
  return pdfOfObjects(
    [
      "<</Type/Catalog/Pages 2 0 R>>",
      `<</Type/Pages/Count ${pages.length}/Kids[${numbers.map((number) => `${number} 0 R`).join(" ")}]>>`,
      ...FONT,
      stream(LETTERS),
      ...pages.flatMap((lines, at) => [
        `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${7 + 2 * at} 0 R/Resources<</Font<</F1 3 0 R>>>>>>`,
        stream(contentOf(lines)),
      ]),
    ],
    trailer,
  );
};
