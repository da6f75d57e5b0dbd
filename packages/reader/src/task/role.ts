import { hasPhraseAt, type Phrases, phraseAt, phrasesOf, type Token } from "../text/index.js";
import { isDeed } from "./action.js";
import { type Actor, actorsAt } from "./actor.js";

const LEADING = /* @__PURE__ */ phrasesOf([
  [
    "chủ trì|chủ trì thực hiện|làm đầu mối|là đầu mối|đầu mối|là đơn vị chủ trì|là cơ quan chủ trì|là đơn vị đầu mối|làm chủ trì",
    true,
  ],
  [
    "chịu trách nhiệm chính|chịu trách nhiệm chủ trì|có trách nhiệm chủ trì|làm cơ quan đầu mối|làm đơn vị đầu mối",
    true,
  ],
]);

/** Who leads a meeting is told to do nothing. */
const MEETINGS = /* @__PURE__ */ phrasesOf([
  [
    "chủ trì họp|chủ trì cuộc họp|chủ trì hội nghị|chủ trì buổi|chủ trì phiên|chủ trì hội thảo|chủ trì giao ban|chủ trì lễ",
    true,
  ],
]);

const TOGETHER = /* @__PURE__ */ phrasesOf([
  [
    "phối hợp với|phối hợp cùng|phối hợp cùng với|phối hợp chặt chẽ với|phối hợp chặt chẽ cùng|phối kết hợp với|phối hợp tốt với",
    true,
  ],
  [
    "kết hợp với|cùng với|cùng|phối hợp|phối hợp chặt chẽ|phối hợp đồng bộ với|kết hợp cùng|phối hợp kịp thời với",
    true,
  ],
  [
    "phối hợp chặt chẽ hơn nữa đối với|phối hợp chặt chẽ hơn nữa với|phối hợp thường xuyên với|liên hệ với|phối hợp hiệu quả với",
    true,
  ],
]);

const DUTY = /* @__PURE__ */ phrasesOf([
  [
    "được giao|được phân công|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|cần|phải|cần phải|chủ động|tích cực|tiếp tục|khẩn trương|tập trung|thường xuyên",
    true,
  ],
  [
    "nhanh chóng|sớm|kịp thời|trực tiếp|chỉ đạo|nghiêm túc|theo chức năng, nhiệm vụ|theo chức năng nhiệm vụ|theo thẩm quyền",
    true,
  ],
  ["theo chức năng, nhiệm vụ được giao|theo nhiệm vụ được giao|căn cứ chức năng, nhiệm vụ", true],
]);

const COOPERATING = /* @__PURE__ */ phrasesOf([
  ["phối hợp|phối hợp thực hiện|phối hợp chặt chẽ|tham gia phối hợp|cùng phối hợp", true],
]);

const lengthOf = (phrases: Phrases<unknown>, tokens: readonly Token[], at: number): number =>
  phraseAt(phrases, tokens, at)?.length ?? 0;

/** How many tokens say that somebody leads the work, not a meeting; 0 where none do. */
export const leadingLength = (tokens: readonly Token[], at: number): number =>
  hasPhraseAt(MEETINGS, tokens, at) ? 0 : lengthOf(LEADING, tokens, at);

/** How many tokens say that something is somebody's duty, or how it is to be done. */
export const dutyLength = (tokens: readonly Token[], at: number): number => lengthOf(DUTY, tokens, at);

export const overComma = (tokens: readonly Token[], at: number): number =>
  /^[,;]$/.test(tokens[at]?.text ?? "") ? at + 1 : at;

/** Those who take part, and the first token after them. */
export interface Partners {
  readonly actors: readonly Actor[];
  readonly to: number;
}

const TO_AN_END = /* @__PURE__ */ phrasesOf([["để|nhằm", true]]);

/** Whether nothing more is said after a name, or who leads, with whom, or what is done. */
const isEnough = (tokens: readonly Token[], end: number, limit: number): boolean => {
  const token = tokens[end];
  if (end >= limit || token === undefined || token.kind === "break" || /^[:;.()]$/.test(token.text)) return true;
  if (token.text === ",") return false;
  if (hasPhraseAt(TO_AN_END, tokens, end)) return true;
  return isDeed(tokens, end) || leadingLength(tokens, end) > 0 || lengthOf(TOGETHER, tokens, end) > 0;
};

/** Actors up to the last of them, whose name ends before a word that it would hold if nothing were said of what is done. */
export const endOfActors = (tokens: readonly Token[], actors: readonly Actor[], limit: number): Partners => {
  const last = actors.at(-1) as Actor;
  if (last.earlier === null || isEnough(tokens, last.end, limit)) return { actors, to: last.end };
  return { actors: [...actors.slice(0, -1), { ...last, to: last.earlier, end: last.earlier }], to: last.earlier };
};

/** `phối hợp với Phòng B, Phòng C`; null where nobody is named, for then it is itself what is to be done. */
const partnersAt = (tokens: readonly Token[], from: number, limit: number): Partners | null => {
  const length = lengthOf(TOGETHER, tokens, from);
  const actors = length === 0 ? [] : actorsAt(tokens, from + length, limit);
  return actors.length === 0 ? null : endOfActors(tokens, actors, limit);
};

/** `, Phòng B phối hợp`, after the one who leads. */
const cooperatingAt = (tokens: readonly Token[], from: number, limit: number): Partners | null => {
  const actors = actorsAt(tokens, from, limit);
  const end = actors.at(-1)?.end ?? from;
  const length = lengthOf(COOPERATING, tokens, end);
  return actors.length === 0 || length === 0 ? null : { actors, to: end + length };
};

/** What is said between an actor and the deed. */
export interface Roles extends Partners {
  /** Something is. */
  readonly role: boolean;
}

const MOST_ROLES = 6;

/** Who leads, with whom, by duty: `chủ trì, phối hợp với Phòng B`, `chủ trì, Phòng B phối hợp`. */
export const rolesAt = (tokens: readonly Token[], from: number, limit: number): Roles => {
  const actors: Actor[] = [];
  let at = from;
  let role = false;
  for (let turn = 0; turn < MOST_ROLES && at < limit; turn += 1) {
    const start = turn === 0 && tokens[at]?.text === ":" ? at + 1 : overComma(tokens, at);
    const leading = leadingLength(tokens, start);
    const adverb = start + dutyLength(tokens, start);
    const partners =
      partnersAt(tokens, start, limit) ??
      (adverb > start ? partnersAt(tokens, adverb, limit) : null) ??
      (role ? cooperatingAt(tokens, start, limit) : null);
    if (leading === 0 && partners === null) break;
    if (leading === 0) for (const actor of partners?.actors ?? []) actors.push(actor);
    at = leading > 0 ? start + leading : (partners?.to ?? at);
    role = true;
  }
  return { actors, to: at, role };
};
