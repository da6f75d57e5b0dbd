/** What an OLE container holds: `.doc`, `.xls`, `.ppt`, a mail of Outlook, or a file of today under a password. */
export type OleContent = "encrypted" | "word" | "excel" | "powerpoint" | "mail" | "unknown";

/** Names in the container's directory, which is in UTF-16. What is encrypted holds nothing else. */
const STREAMS: readonly (readonly [name: string, content: OleContent])[] = [
  ["EncryptedPackage", "encrypted"],
  ["WordDocument", "word"],
  ["PowerPoint Document", "powerpoint"],
  ["Workbook", "excel"],
  ["Book", "excel"],
  ["__properties_version1.0", "mail"],
];

/**
 * What an OLE container holds, by the names of its streams.
 * Source: MS-CFB, MS-OFFCRYPTO, MS-DOC (from memory).
 */
export const oleContent = (bytes: Uint8Array): OleContent => {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return STREAMS.find(([name]) => buffer.includes(name, 0, "utf16le"))?.[1] ?? "unknown";
};

/** What a ZIP file holds, by the names of its entries. */
export type ZipContent = "word" | "excel" | "powerpoint" | "open-document" | "epub" | "other";

/**
 * What a ZIP file holds: office files are told by the folder of their main part, those of OpenDocument by their type.
 * Source: ECMA-376 part 2; ODF 1.2 part 3 (from memory).
 *
 * @param mimetype the content of the entry `mimetype`, or an empty text
 *
 * @example zipContent(["[Content_Types].xml", "word/document.xml"], "") //=> "word"
 */
export const zipContent = (names: readonly string[], mimetype: string): ZipContent => {
  if (mimetype.startsWith("application/vnd.oasis.opendocument")) return "open-document";
  if (mimetype.startsWith("application/epub")) return "epub";
  const folders = new Set(names.map((name) => name.split("/")[0]));
  if (!folders.has("[Content_Types].xml")) return "other";
  if (folders.has("word")) return "word";
  return folders.has("xl") ? "excel" : folders.has("ppt") ? "powerpoint" : "other";
};
