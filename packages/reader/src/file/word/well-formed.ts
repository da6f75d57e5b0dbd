const NAME = "[A-Za-z_][\\w.-]*(?::[A-Za-z_][\\w.-]*)?";
const ATTRIBUTE = `\\s+${NAME}\\s*=\\s*(?:"[^"<]*"|'[^'<]*')`;

/** A comment, a declaration or raw text; an end; or a beginning with its attributes. */
const MARKUP = new RegExp(
  `<(?:!--[\\s\\S]*?--|\\?[^>]*\\?|!\\[CDATA\\[[\\s\\S]*?\\]\\]|/(${NAME})\\s*|(${NAME})((?:${ATTRIBUTE})*)\\s*(/?))>`,
  "y",
);
const ATTRIBUTE_NAME = new RegExp(`(${NAME})\\s*=\\s*(?:"[^"]*"|'[^']*')`, "g");
const LOOSE_AMPERSAND = /&(?!(?:lt|gt|amp|quot|apos|#\d{1,7}|#x[\da-f]{1,6});)/i;

/** Elements of a letter stand some thirty deep; mammoth's own depth ends at about a thousand. */
const MOST_DEPTH = 400;

const hasTwice = (attributes: string): boolean => {
  const names = [...attributes.matchAll(ATTRIBUTE_NAME)].map(([, name]) => name);
  return new Set(names).size < names.length;
};

/** Whether text may stand between two tags: around the one element that holds all others, only blanks. */
const isTextInPlace = (xml: string, from: number, to: number, depth: number): boolean =>
  depth > 0 || xml.slice(from, to).trim() === "";

/**
 * Whether a part of a letter is sound XML without a document type. Mammoth's parser takes time without measure over what
 * is not: each tag behind the first mistake costs it an error.
 * Source: XML 1.0, section 2.1 (from memory).
 *
 * @example isWellFormed("<w:p><w:r/></w:p>") //=> true
 */
export const isWellFormed = (xml: string): boolean => {
  if (LOOSE_AMPERSAND.test(xml)) return false;
  const open: string[] = [];
  let count = 0;
  let at = xml.startsWith("\ufeff") ? 1 : 0;
  for (;;) {
    const next = xml.indexOf("<", at);
    const isEnd = next < 0;
    if (!isTextInPlace(xml, at, isEnd ? xml.length : next, open.length)) return false;
    if (isEnd) return open.length === 0 && count > 0;
    MARKUP.lastIndex = next;
    const [markup, ended, begun, attributes = "", slash] = MARKUP.exec(xml) ?? [];
    if (markup === undefined || hasTwice(attributes)) return false;
    at = next + markup.length;
    if (ended !== undefined && open.pop() !== ended) return false;
    if (begun === undefined) continue;
    if (open.length === 0 && count > 0) return false;
    count += 1;
    if (slash === "") open.push(begun);
    if (open.length > MOST_DEPTH) return false;
  }
};
