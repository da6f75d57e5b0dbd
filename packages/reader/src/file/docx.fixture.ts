import { strToU8, zipSync } from "fflate";

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

const TYPES =
  '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ' +
  'ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType=' +
  '"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';

const RELATIONSHIPS =
  '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">' +
  `<Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`;

const part = (name: string, content: string): string =>
  `<?xml version="1.0"?><w:${name} ${NAMESPACE}>${content}</w:${name}>`;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** A run in a font, bold, as Word writes it. */
export const run = (text: string, font = "Times New Roman"): string =>
  `<w:r><w:rPr><w:rFonts w:ascii="${font}" w:hAnsi="${font}"/><w:b/></w:rPr><w:t xml:space="preserve">${escaped(text)}</w:t></w:r>`;

export const paragraph = (text: string, properties = ""): string =>
  `<w:p>${properties === "" ? "" : `<w:pPr>${properties}</w:pPr>`}${run(text)}</w:p>`;

/** The paragraph property that puts it in a list. */
export const inList = (list: number, level = 0): string =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`;

/** A table by its rows, each cell by its paragraphs. */
export const table = (rows: readonly (readonly (readonly string[])[])[]): string => {
  const cell = (lines: readonly string[]): string => `<w:tc>${lines.map((line) => paragraph(line)).join("")}</w:tc>`;
  return `<w:tbl>${rows.map((row) => `<w:tr>${row.map(cell).join("")}</w:tr>`).join("")}</w:tbl>`;
};

interface Extras {
  readonly numbering?: string;
  readonly styles?: string;
  readonly files?: Readonly<Record<string, Uint8Array>>;
}

/** A letter as Word packs it, by the XML of its body. */
export const docxOf = (body: string, { numbering, styles, files = {} }: Extras = {}): Uint8Array =>
  zipSync({
    "[Content_Types].xml": strToU8(TYPES),
    "_rels/.rels": strToU8(RELATIONSHIPS),
    "word/document.xml": strToU8(part("document", `<w:body>${body}</w:body>`)),
    ...(numbering === undefined ? {} : { "word/numbering.xml": strToU8(part("numbering", numbering)) }),
    ...(styles === undefined ? {} : { "word/styles.xml": strToU8(part("styles", styles)) }),
    ...files,
  });
