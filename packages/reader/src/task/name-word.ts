import { isCapitalised } from "../document/line.js";
import { hasPhraseAt, phraseAt, phrasesOf, type Token } from "../text/index.js";
import { namedActionLength, sureActionLength } from "./action.js";
import { FIELDS, HEADS, LEADERS, PLACES } from "./actor-word.js";

/** Whether an actor of its own name begins there. */
export const startsActor = (tokens: readonly Token[], index: number): boolean =>
  isCapitalised(tokens[index]?.text) && (hasPhraseAt(HEADS, tokens, index) || hasPhraseAt(LEADERS, tokens, index));

const ROLES = /* @__PURE__ */ phrasesOf([["chủ trì|phối hợp|cùng|kết hợp", true]]);

/** Whether what stands there can only be what the bearer of a name does. */
export const isSureDeed = (tokens: readonly Token[], index: number): boolean =>
  !isCapitalised(tokens[index]?.text) && (sureActionLength(tokens, index) > 0 || hasPhraseAt(ROLES, tokens, index));

/** How many tokens of a field of work, or of a deed that names hold too. */
const workLength = (tokens: readonly Token[], index: number): number =>
  Math.max(namedActionLength(tokens, index), phraseAt(FIELDS, tokens, index)?.length ?? 0);

const MOST_FIELDS = 3;

/** Where a few fields of work in a row end. */
const afterFields = (tokens: readonly Token[], index: number, ends: (at: number) => boolean): boolean => {
  let at = index;
  for (let count = 0; count <= MOST_FIELDS; count += 1) {
    if (ends(at)) return true;
    const length = workLength(tokens, at);
    if (length === 0) return false;
    at += length;
  }
  return false;
};

const isPlace = (tokens: readonly Token[], at: number): boolean => {
  const place = phraseAt(PLACES, tokens, at);
  return place !== null && isCapitalised(tokens[at + place.length]?.text);
};

/** Whether fields of work are the end of a name: what is done comes next, or where (`… xây dựng miền Nam`). */
export const nameEndsAfter = (tokens: readonly Token[], index: number): boolean =>
  afterFields(tokens, index, (at) => isSureDeed(tokens, at) || isPlace(tokens, at));

/** Whether fields of work lead to a name: `đầu tư phát triển Yên Bình`. */
export const leadsToName = (tokens: readonly Token[], index: number): boolean =>
  afterFields(tokens, index, (at) => isCapitalised(tokens[at]?.text) && !startsActor(tokens, at));

/** How many tokens of a field of work go on with a name there; in small letters only with what is done right after it. */
export const fieldLength = (tokens: readonly Token[], index: number): number => {
  const field = phraseAt(FIELDS, tokens, index)?.length ?? 0;
  const named = namedActionLength(tokens, index);
  const isName = named > 0 && (isCapitalised(tokens[index]?.text) || nameEndsAfter(tokens, index + named));
  return Math.max(field, isName ? named : 0);
};
