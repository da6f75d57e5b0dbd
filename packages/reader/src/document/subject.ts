import { hasPhraseAt, phrasesOf, spellingOf, type Text, type TokenRange } from "../text/index.js";
import type { Letterhead, LetterheadSegment } from "./letterhead.js";
import type { LetterheadPart } from "./letterhead-part.js";
import { isCapitalised, isInCapitals, type Line, proseOf, withoutClosing } from "./line.js";
import { lineMarkAt } from "./mark.js";

export interface Subject {
  readonly text: string | null;
  /** The first line of the text itself. */
  readonly next: number;
}

/** How the text of a document begins, as against a further line of its subject. */
const OPENINGS = phrasesOf<true>([
  [
    "căn cứ|thực hiện|kính gửi|theo|ngày|sáng ngày|chiều ngày|sáng|chiều|sau khi|qua|trong|vừa qua|xét|được sự|nhằm|để|thi hành|triển khai thực hiện|" +
      "phần|chương|điều|mục|hôm nay|trên cơ sở|thời gian|tiếp theo|phúc đáp|trả lời|hiện nay|năm|thừa ủy quyền|tại|thực hiện theo",
    true,
  ],
]);

/** Decisions name under their subject who decides. */
const DECIDERS = phrasesOf<true>([
  [
    "trưởng ban|chủ tịch|ủy ban nhân dân|hội đồng nhân dân|giám đốc|bộ trưởng|thủ tướng|chính phủ|ban thường vụ|ban quản lý|quốc hội|chánh văn phòng|tổng giám đốc",
    true,
  ],
]);

const MOST_LINES = 8;
const LONGEST_LINE = 30;

const isRule = ({ tokens }: Text, { from, to }: TokenRange): boolean =>
  tokens.slice(from, Math.min(to, from + 4)).every(({ kind }) => kind === "mark") && to > from;

const endsSentence = ({ tokens }: Text, { to }: TokenRange): boolean => /^[.:;]$/.test(tokens[to - 1]?.text ?? "");

const isSmall = (text: Text, { from }: TokenRange): boolean => {
  const first = text.tokens[from];
  return first?.kind === "word" && !isCapitalised(first.text);
};

const REMARKS = phrasesOf<true>([["dự thảo|kèm theo|ban hành kèm theo|trích|đính kèm", true]]);

/** `(Dự thảo)`, `(Kèm theo Quyết định số …)` */
const isRemark = ({ tokens }: Text, { from }: TokenRange): boolean =>
  tokens[from]?.text === "(" && hasPhraseAt(REMARKS, tokens, from + 1);

/** Whether the text begins with a line, so that the subject has ended. */
const opensText = (text: Text, line: Line, isSubjectInCapitals: boolean): boolean => {
  const { tokens } = text;
  if (isRule(text, line) || isRemark(text, line) || lineMarkAt(tokens, line.from) !== null) return true;
  if (isInCapitals(text, line)) return !isSubjectInCapitals || hasPhraseAt(DECIDERS, tokens, line.from);
  return hasPhraseAt(OPENINGS, tokens, line.from) && isCapitalised(tokens[line.from]?.text);
};

const goesOn = (text: Text, line: Line, before: Line, isInCapital: boolean): boolean => {
  if (endsSentence(text, before) || opensText(text, line, isInCapital)) return false;
  if (line.apart) return isSmall(text, line) && line.to - line.from <= LONGEST_LINE;
  return isSmall(text, line) || line.to - line.from <= LONGEST_LINE;
};

const clean = (text: string): string | null => withoutClosing(text.replace(/^[\s(–-]+(?=v\/v|về)/i, ""), ".;") || null;

/** The lines under a type's name, as far as they are its subject. */
const linesBelow = (text: Text, lines: readonly Line[], first: number): readonly Line[] => {
  const start = lines[first];
  if (start === undefined || opensText(text, start, true)) return [];
  const isInCapital = isInCapitals(text, start);
  const found = [start];
  for (let index = first + 1; found.length < MOST_LINES; index += 1) {
    const [line, before] = [lines[index], lines[index - 1]];
    if (line === undefined || before === undefined || !goesOn(text, line, before, isInCapital)) break;
    found.push(line);
  }
  return found;
};

const OF = spellingOf("của");

/** `NGHỊ QUYẾT` / `CỦA BAN THƯỜNG VỤ TỈNH ỦY`: whose document it is, before what it is about. */
const isOfIssuer = (text: Text, line: Line | undefined): boolean =>
  line !== undefined && text.tokens[line.from]?.key === OF && isInCapitals(text, line);

type TypePart = LetterheadPart & { readonly kind: "type" };

/** The subject of a document with a type: the rest of the type's line, and the lines under it. */
export const subjectBelow = (text: Text, lines: readonly Line[], typeLine: number, type: TypePart): Subject => {
  const rest = proseOf(text, type.rest);
  const first = typeLine + (isOfIssuer(text, lines[typeLine + 1]) ? 2 : 1);
  const below = linesBelow(text, lines, first);
  const said = [rest, ...below.map((line) => proseOf(text, line))].filter((line) => line !== "");
  return { text: clean(said.join(" ")), next: first + below.length };
};

const isAboutLine = ({ part }: LetterheadSegment): boolean => part.kind === "about" || part.kind === "other";

/** The subject of a công văn: what follows `V/v` under its number, in its own column. */
export const subjectAbout = (text: Text, { segments }: Letterhead): string | null => {
  const first = segments.findIndex(({ part }) => part.kind === "about");
  const about = segments[first];
  if (about?.part.kind !== "about") return null;
  const said = [proseOf(text, about.part.rest)];
  for (const segment of segments.slice(first + 1)) {
    if (segment.line === about.line) continue;
    if (segment.line > about.line + said.length || !isAboutLine(segment)) break;
    said.push(proseOf(text, segment));
  }
  return clean(said.filter((line) => line !== "").join(" "));
};
