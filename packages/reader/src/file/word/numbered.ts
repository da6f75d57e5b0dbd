import { type Numbering, paragraphNumbers } from "./numbering.js";

/** What stands in a tag is bounded, or a million tags without an end would cost a million looks at all of them. */
const TAG = /<(\/?)w:(p|pPr|pStyle|numId|ilvl)(?=[\s/>])([^<>]{0,2000})>/g;

interface Paragraph {
  list: string | null;
  level: number | null;
  style: string;
  /** How deep in its properties: those within belong to a change that was made, and tell what was before. */
  depth: number;
}

const valueIn = (attributes: string): string => /w:val\s*=\s*["']([^"']*)/.exec(attributes)?.[1] ?? "";

const setProperty = (paragraph: Paragraph, name: string, value: string): void => {
  if (name === "pStyle") paragraph.style = value;
  if (name === "numId") paragraph.list = value;
  if (name === "ilvl") paragraph.level = Number.parseInt(value, 10) || 0;
};

const runOf = (text: string): string => {
  const escaped = text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return text === "" ? "" : `<w:r><w:t xml:space="preserve">${escaped}</w:t></w:r>`;
};

/**
 * The XML of a letter's text with the numbers of its lists as text: `Điều 2. `, `a) `, `- `. Word shows them, but they
 * stand nowhere in the text.
 */
export const withNumbers = (xml: string, numbering: Numbering): string => {
  const numberOf = paragraphNumbers(numbering);
  const open: Paragraph[] = [];
  const parts: string[] = [];
  let kept = 0;
  for (const match of xml.matchAll(TAG)) {
    const [tag, slash, name = "", attributes = ""] = match;
    const isSelfClosed = attributes.endsWith("/");
    if (name === "p") {
      if (slash !== "") open.pop();
      else if (!isSelfClosed) open.push({ list: null, level: null, style: "", depth: 0 });
      continue;
    }
    const paragraph = open.at(-1);
    if (paragraph === undefined) continue;
    if (name !== "pPr") {
      if (paragraph.depth === 1) setProperty(paragraph, name, valueIn(attributes));
      continue;
    }
    if (!isSelfClosed) paragraph.depth += slash === "" ? 1 : -1;
    if (slash === "" || paragraph.depth !== 0) continue;
    const own = numbering.styles.get(paragraph.style);
    const label = numberOf(paragraph.list ?? own?.list ?? "", paragraph.level ?? own?.level ?? 0);
    const end = match.index + tag.length;
    parts.push(xml.slice(kept, end), runOf(label));
    kept = end;
  }
  parts.push(xml.slice(kept));
  return parts.join("");
};
