import { isCapitalised } from "../document/line.js";
import { hasPhraseAt, phraseAt, spellingOf, type Token, type TokenRange } from "../text/index.js";
import { ALL, GROUPS, HEADS, type Head, LEADERS, NO_ACTORS, PERSONS } from "./actor-word.js";
import { nameEnd } from "./name.js";
import type { Need } from "./name-reading.js";
import { isSureDeed } from "./name-word.js";

/** Who is told to do something, as named in the text. */
export interface Actor extends TokenRange {
  /** The office that speaks, told of by its own news: `Ban Quản lý`. */
  readonly self: boolean;
  /** The first token after an abbreviation in brackets behind the name. */
  readonly end: number;
  /** Where it ends if the last words of the name are what it does. */
  readonly earlier: number | null;
}

const LONGEST_BRACKETS = 14;

/** `(VPĐD)`, `(đồng chí Lê Văn C theo dõi)`, in the midst of a sentence. */
const overBrackets = (tokens: readonly Token[], from: number): number => {
  if (tokens[from]?.text !== "(") return from;
  for (let at = from + 1; at < from + LONGEST_BRACKETS; at += 1) {
    if (tokens[at]?.text === ")")
      return tokens[at + 1]?.kind === "word" || tokens[at + 1]?.text === "," ? at + 1 : from;
  }
  return from;
};

const actorOf = (
  tokens: readonly Token[],
  from: number,
  to: number,
  self = false,
  earlier: number | null = null,
): Actor => {
  return { from, to, self, end: overBrackets(tokens, to), earlier };
};

const AND = spellingOf("và");
const TOGETHER = spellingOf("cùng");

const isListMark = ({ text, key }: Token): boolean => text === "," || key === AND || text === "-" || text === "/";

/** The next noun of a list of groups: `, đơn vị`, `và các địa phương`; null where it is an office of its own name. */
const nextGroup = (tokens: readonly Token[], index: number): number | null => {
  let at = index;
  while (tokens[at] !== undefined && at - index < 2 && isListMark(tokens[at] as Token)) at += 1;
  if (at === index) return null;
  const all = phraseAt(ALL, tokens, at);
  const noun = phraseAt(GROUPS, tokens, at + (all?.length ?? 0));
  if (noun === null) return null;
  const end = at + (all?.length ?? 0) + noun.length;
  const isOffice = all === null && isCapitalised(tokens[at]?.text) && phraseAt(HEADS, tokens, at) !== null;
  const head = phraseAt(HEADS, tokens, at)?.meaning;
  return isOffice && (head === "bare" || isCapitalised(tokens[end]?.text)) ? null : end;
};

/** `cán bộ, công chức` is said as one. */
const SHORTEST_PAIR = 5;

/** `Các phòng, đơn vị trực thuộc`, `Trưởng các phòng`, `cán bộ, công chức`. */
const groupAt = (tokens: readonly Token[], from: number, limit: number): Actor | null => {
  const all = phraseAt(ALL, tokens, from);
  const first = phraseAt(GROUPS, tokens, from + (all?.length ?? 0));
  if (first === null) return null;
  let to = from + (all?.length ?? 0) + first.length;
  let count = 1;
  for (let next = nextGroup(tokens, to); next !== null && next <= limit && count < 8; next = nextGroup(tokens, to)) {
    to = next;
    count += 1;
  }
  const isPair = count > 1 || first.length >= SHORTEST_PAIR;
  if (all === null && !isPair) return null;
  const end = nameEnd(tokens, to, limit, "group").to;
  return actorOf(tokens, from, namesEnd(tokens, end, limit));
};

/** `các Bộ: Tài chính, Công Thương`. */
const namesEnd = (tokens: readonly Token[], from: number, limit: number): number => {
  if (tokens[from]?.text !== ":" || !isCapitalised(tokens[from + 1]?.text)) return from;
  let to = from;
  for (let count = 0; count < 8 && to < limit; count += 1) {
    const start = to + 1;
    const end = nameEnd(tokens, start, limit, "must").to;
    if (!isCapitalised(tokens[start]?.text) || phraseAt(HEADS, tokens, start) !== null || end === start) break;
    to = end;
    if (tokens[to]?.text !== ",") break;
  }
  return to;
};

const MOST_NAMES = 5;

/** `đồng chí Nguyễn Văn A`, `đồng chí Phó Bí thư`, `ông Nguyễn Văn A - Trưởng phòng Đầu tư`. */
const personAt = (tokens: readonly Token[], from: number, limit: number): Actor | null => {
  const title = phraseAt(PERSONS, tokens, from);
  if (title === null) return null;
  const start = from + title.length;
  const leader = leaderAt(tokens, start, limit);
  if (leader !== null) return { ...leader, from };
  let to = start;
  while (to < limit && to - start < MOST_NAMES && isCapitalised(tokens[to]?.text) && tokens[to]?.kind === "word")
    to += 1;
  if (to === start) return null;
  const office = /^[-–,]$/.test(tokens[to]?.text ?? "") ? leaderAt(tokens, to + 1, limit) : null;
  return { ...actorOf(tokens, from, to), end: office?.end ?? to };
};

const NEEDS: Readonly<Record<Head, Need>> = { open: "must", self: "may", bare: "complete", firm: "firm" };

/** `Công ty khẩn trương hoàn thiện`: the one that has been named before. */
const isNamedBefore = (tokens: readonly Token[], from: number, end: number): boolean =>
  isCapitalised(tokens[from]?.text) && isSureDeed(tokens, end);

const officeAt = (tokens: readonly Token[], from: number, limit: number): Actor | null => {
  const head = phraseAt(HEADS, tokens, from);
  if (head === null) return null;
  const start = from + head.length;
  const needsName = head.meaning === "open" || head.meaning === "firm";
  if (needsName && isNamedBefore(tokens, from, start)) return actorOf(tokens, from, start);
  const { to, earlier } = nameEnd(tokens, start, limit, NEEDS[head.meaning]);
  if (needsName && to === start) return null;
  const isBare = to === start && head.meaning === "self";
  return actorOf(tokens, from, to, isBare, earlier);
};

/** `Chánh Văn phòng`, `Giám đốc Trung tâm Phát triển hạ tầng`. */
const leaderAt = (tokens: readonly Token[], from: number, limit: number): Actor | null => {
  const leader = phraseAt(LEADERS, tokens, from);
  if (leader === null) return null;
  const start = from + leader.length;
  const office = groupAt(tokens, start, limit) ?? officeAt(tokens, start, limit);
  if (office !== null) return actorOf(tokens, from, office.to, leader.meaning === "self", office.earlier);
  const { to, earlier } = nameEnd(tokens, start, limit, "complete");
  return actorOf(tokens, from, to, leader.meaning === "self", earlier);
};

const NO_OFFICE: ReadonlySet<string> = new Set(
  "KCN KKT CCN FDI DDI PCCC GPMB CNTT TTHC CCHC QLNN USD VND ODA WTO ISO HĐND XHCN BHXH BHYT PCI PAPI DDCI IIP".split(
    " ",
  ),
);

const isAbbreviation = (token: Token | undefined): boolean =>
  token?.kind === "word" && /^[A-ZĐ]{2,9}$/.test(token.text);

/** `VPĐD`, `KHTH`, `QLDN`: an office by its abbreviation. */
const abbreviationAt = (tokens: readonly Token[], from: number, limit: number): Actor | null => {
  const token = tokens[from];
  if (!isAbbreviation(token) || NO_OFFICE.has(token?.text ?? "")) return null;
  // A line in capitals is a title.
  if (tokens[from + 1]?.kind === "word" && tokens[from + 1]?.text === tokens[from + 1]?.text.toUpperCase()) return null;
  const isLonger =
    tokens[from + 1]?.text === "-" && tokens[from + 1]?.glued === true && tokens[from + 2]?.kind === "word";
  return actorOf(tokens, from, nameEnd(tokens, isLonger ? from + 3 : from + 1, limit, "group").to);
};

/**
 * The office, group or person that is named from a token on; null where none is.
 *
 * @example actorAt(tokensOf("Phòng Đầu tư phối hợp"), 0, 5)?.to //=> 3
 */
export const actorAt = (tokens: readonly Token[], from: number, limit: number): Actor | null => {
  if (from >= limit || hasPhraseAt(NO_ACTORS, tokens, from)) return null;
  return (
    groupAt(tokens, from, limit) ??
    personAt(tokens, from, limit) ??
    leaderAt(tokens, from, limit) ??
    officeAt(tokens, from, limit) ??
    abbreviationAt(tokens, from, limit)
  );
};

const isSeparator = (tokens: readonly Token[], index: number): number => {
  const token = tokens[index];
  if (token?.text === ",") return tokens[index + 1]?.key === AND ? 2 : 1;
  return token?.key === AND || token?.key === TOGETHER ? 1 : 0;
};

const MOST_ACTORS = 12;

/** Actors in a row: `Đồn Biên phòng, Chi cục Hải quan và các đơn vị liên quan`. */
export const actorsAt = (tokens: readonly Token[], from: number, limit: number): readonly Actor[] => {
  const actors: Actor[] = [];
  let at = from;
  while (at < limit && actors.length < MOST_ACTORS) {
    const actor = actorAt(tokens, at, limit);
    if (actor === null) break;
    actors.push(actor);
    const gap = isSeparator(tokens, actor.end);
    if (gap === 0) break;
    at = actor.end + gap;
  }
  return actors;
};
