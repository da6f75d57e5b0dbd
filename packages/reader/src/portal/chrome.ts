import { phraseAt, phrasesOf, type Text } from "../text/index.js";
import { byline } from "./byline.js";
import { caption } from "./caption.js";
import type { Chrome, ChromeReader, Page } from "./chrome-kind.js";
import { furniture } from "./furniture.js";
import { keywords } from "./keywords.js";
import { attachment, banner, breadcrumb, labelled, slug } from "./labelled.js";
import { LONGEST_FURNITURE, type PageLine, pageLinesOf } from "./line.js";
import { poll } from "./poll.js";
import { published } from "./published.js";
import { related } from "./related.js";

const OTHERS: readonly ChromeReader[] = [
  slug,
  breadcrumb,
  furniture,
  published,
  keywords,
  labelled,
  attachment,
  poll,
  banner,
  byline,
  caption,
];

const READERS: readonly ChromeReader[] = [related(OTHERS), ...OTHERS];

const DOCUMENT_SIGNS = /* @__PURE__ */ phrasesOf([
  ["cộng hòa xã hội chủ nghĩa việt nam|cộng hoà xã hội chủ nghĩa việt nam|đảng cộng sản việt nam|nơi nhận", true],
]);

/** A line of a document's own form: the motto of the state or of the party, or `Nơi nhận`. */
const isOfDocument = ({ tokens }: Text, line: PageLine): boolean => {
  const to = Math.min(line.to, line.from + LONGEST_FURNITURE);
  for (let at = line.from; at < to; at += 1) {
    const match = phraseAt(DOCUMENT_SIGNS, tokens, at);
    if (match !== null && (at > line.from || match.length >= line.length - 1)) return true;
  }
  return false;
};

export const pageOf = (text: Text): Page => {
  const lines = pageLinesOf(text);
  return {
    text,
    lines,
    isDocument: lines.some((line) => line.length <= LONGEST_FURNITURE && isOfDocument(text, line)),
  };
};

const chromeAt = (page: Page, line: PageLine): Chrome | null => {
  for (const read of READERS) {
    const found = read(page, line);
    if (found !== null) return found;
  }
  return null;
};

export const chromeIn = (page: Page): readonly Chrome[] => {
  const found: Chrome[] = [];
  for (const line of page.lines) {
    if (line.from < (found.at(-1)?.to ?? 0)) continue;
    const chrome = chromeAt(page, line);
    if (chrome !== null) found.push(chrome);
  }
  return found;
};

/**
 * The furniture of a page in the order of the text, by whole lines: ways back, share buttons, captions, bylines, keywords,
 * other news, addresses, polls. Sentences are never furniture. The visitor counter is not among it: see `findVisits`.
 *
 * @example findChrome(textOf("Từ khóa: sơ kết, khu kinh tế"))[0]?.keywords //=> ["sơ kết", "khu kinh tế"]
 */
export const findChrome = (text: Text): readonly Chrome[] => chromeIn(pageOf(text));
