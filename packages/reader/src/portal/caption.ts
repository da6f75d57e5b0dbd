import { isInCapitals } from "../document/line.js";
import { phraseAt, phrasesOf } from "../text/index.js";
import { type ChromeReader, chromeOf, type Page } from "./chrome-kind.js";
import { LONGEST_FURNITURE, type PageLine } from "./line.js";

const LABELS = /* @__PURE__ */ phrasesOf([
  ["ảnh|ảnh minh họa|ảnh minh hoạ|hình ảnh|hình|ảnh tư liệu|nguồn ảnh|chú thích ảnh|minh họa|photo|image", true],
]);

const SCENES = /* @__PURE__ */ phrasesOf([
  [
    "toàn cảnh|quang cảnh|một góc|khung cảnh|ảnh minh họa|ảnh minh hoạ|ảnh tư liệu|hình ảnh minh họa|các đại biểu chụp ảnh",
    true,
  ],
]);

/** Further in than any paragraph. */
const CENTRED = 20;

const labelled: ChromeReader = ({ text: { tokens } }, line) => {
  const from = tokens[line.from]?.text === "(" ? line.from + 1 : line.from;
  const label = phraseAt(LABELS, tokens, from);
  return label !== null && tokens[from + label.length]?.text === ":" ? chromeOf("caption", line) : null;
};

const scene: ChromeReader = ({ text: { tokens } }, line) =>
  !line.stopped && phraseAt(SCENES, tokens, line.from) !== null ? chromeOf("caption", line) : null;

/** What stands in the middle under a picture, between two paragraphs. */
const centred: ChromeReader = ({ text, lines }, line) => {
  const isBetween = line.index > 0 && (line.apart || lines[line.index + 1]?.apart === true);
  const fits = isBetween && line.indent >= CENTRED && !line.stopped && !isInCapitals(text, line);
  return fits ? chromeOf("caption", line) : null;
};

const saidBy = ({ text: { tokens } }: Page, { from, to }: PageLine): string => {
  let said = "";
  for (let at = from; at < to; at += 1) if (tokens[at]?.kind !== "mark") said += ` ${tokens[at]?.key}`;
  return said;
};

const SHORTEST_REPEATED = 4;
const TITLE_WITHIN = 3;

const couldBeTitle = (line: PageLine): boolean =>
  line.length >= SHORTEST_REPEATED && line.length <= LONGEST_FURNITURE && !line.stopped;

/** The title, again, is what the page says instead of a picture; a line right under it is the picture's own. */
const repeatsTitle = (page: Page, line: PageLine | undefined): boolean => {
  if (line === undefined || !couldBeTitle(line)) return false;
  const said = saidBy(page, line);
  const first = page.lines.slice(0, Math.min(line.index, TITLE_WITHIN)).filter(couldBeTitle);
  return first.some((other) => saidBy(page, other) === said);
};

const repeated: ChromeReader = (page, line) => {
  if (repeatsTitle(page, line)) return chromeOf("caption", line);
  const isUnderPicture = !line.apart && !line.stopped && line.index > TITLE_WITHIN;
  return isUnderPicture && repeatsTitle(page, page.lines[line.index - 1]) ? chromeOf("caption", line) : null;
};

/** `(Ảnh: …)`, `Toàn cảnh hội nghị`, a line in the middle, the title again. */
export const caption: ChromeReader = (page, line) => {
  if (page.isDocument || line.length > LONGEST_FURNITURE) return null;
  return labelled(page, line) ?? scene(page, line) ?? centred(page, line) ?? repeated(page, line);
};
