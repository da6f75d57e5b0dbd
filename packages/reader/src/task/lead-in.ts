import { hasPhraseAt, phraseAt, phrasesOf, type Token, type TokenRange } from "../text/index.js";
import { type Assignment, assignmentAt } from "./assignment.js";
import { directiveAt } from "./directive.js";

/** Verbs of those who conclude a meeting. */
const CONCLUDING = /* @__PURE__ */ phrasesOf([
  [
    "kết luận|chỉ đạo|yêu cầu|đề nghị|phân công|lưu ý|quán triệt|thống nhất|đề ra|nhấn mạnh|định hướng|có ý kiến|nhắc nhở",
    true,
  ],
  ["ý kiến như sau|giao nhiệm vụ|xác định|chú trọng", true],
]);

/** Of them, those that nobody says of what has been done. */
const TELLING_TO = /* @__PURE__ */ phrasesOf([
  [
    "kết luận|chỉ đạo|yêu cầu|đề nghị|phân công|lưu ý|quán triệt|nhấn mạnh|nhắc nhở|giao nhiệm vụ|có ý kiến chỉ đạo",
    true,
  ],
]);

/** Whether a word of those who conclude stands there. */
export const isGiving = (tokens: readonly Token[], index: number): boolean => hasPhraseAt(TELLING_TO, tokens, index);

const NOUN_AFTER = /* @__PURE__ */ phrasesOf([["của|điều hành|về|, điều hành|nêu trên|này", true]]);

const WORK = /* @__PURE__ */ phrasesOf([
  ["nhiệm vụ|nhiệm vụ sau|giải pháp|công việc sau|nội dung sau|công việc|phương hướng|nội dung trọng tâm", true],
]);

const REVIEW = /* @__PURE__ */ phrasesOf([
  [
    "kết quả|đánh giá|tồn tại|hạn chế|tình hình|khó khăn|kiến nghị|nhận xét|thành phần|nguyên nhân|đạt được|ghi nhận|sẽ|câu hỏi",
    true,
  ],
]);

const OTHERS_SPEAK = /* @__PURE__ */ phrasesOf([
  [
    "doanh nghiệp|các doanh nghiệp|nhà báo|cử tri|đại biểu|nhà đầu tư|công nhân|người dân|hiệp hội|phóng viên|bạn đọc|hộ dân",
    true,
  ],
  ["đại diện|công ty|người lao động|phụ huynh|thí sinh|nhân dân|hội viên|báo chí|khách hàng|nhà thầu", true],
]);

const LEADERS_SPEAK = /* @__PURE__ */ phrasesOf([
  [
    "trưởng ban|phó trưởng ban|chủ tịch|phó chủ tịch|bí thư|phó bí thư|lãnh đạo|đồng chí|đ/c|giám đốc|phó giám đốc|hội nghị|ông",
    true,
  ],
  [
    "bà|ubnd|tỉnh ủy|thành ủy|hđnd|chính phủ|thủ tướng|phó thủ tướng|bộ trưởng|thứ trưởng|đảng ủy|thường trực|chủ tọa|cuộc họp",
    true,
  ],
  ["ban thường vụ|thủ trưởng|kết luận|phát biểu|tổng giám đốc|chánh văn phòng|trưởng đoàn|chủ trì", true],
]);

const FURTHEST_SPEAKER = 60;

/** Whether somebody who can give work speaks in a clause before a token; null where nobody is named. */
export const isLeaderBefore = (tokens: readonly Token[], from: number, index: number): boolean | null => {
  for (let at = index - 1; at >= Math.max(from, index - FURTHEST_SPEAKER); at -= 1) {
    if (hasPhraseAt(LEADERS_SPEAK, tokens, at)) return true;
    if (hasPhraseAt(OTHERS_SPEAK, tokens, at)) return false;
  }
  return null;
};

/** `theo yêu cầu`, `văn bản đề nghị`, `được giao`: nouns and things told of. */
const NOUN_BEFORE = /* @__PURE__ */ phrasesOf([
  [
    "theo|đáp ứng|những|các|một số|văn bản|hồ sơ|được|đơn|mục đích|nhu cầu|ý kiến|tờ trình|sự|công tác|bị|không|khi|có|số",
    true,
  ],
  ["và|việc|chưa", true],
]);

/** Words of giving work within a clause, each with whom they name. */
export const directivesIn = (
  tokens: readonly Token[],
  { from, to }: TokenRange,
): readonly { readonly at: number; readonly assignment: Assignment }[] => {
  const found: { at: number; assignment: Assignment }[] = [];
  for (let at = from; at < to; at += 1) {
    const word = directiveAt(tokens, at);
    if (word === null) continue;
    if (at > from && hasPhraseAt(NOUN_BEFORE, tokens, at - 1)) continue;
    const assignment = assignmentAt(tokens, at, to);
    if (assignment !== null) found.push({ at, assignment });
    at += word.length - 1;
  }
  return found;
};

const NEAR_SPEAKER = 16;

/** Whether somebody who can give work concludes there: `Trưởng ban nhấn mạnh các phòng phải chủ động hơn`. */
export const isConclusion = (tokens: readonly Token[], { from, to }: TokenRange): boolean => {
  for (let at = from + 1; at < to; at += 1) {
    const word = phraseAt(TELLING_TO, tokens, at);
    if (word === null || hasPhraseAt(NOUN_BEFORE, tokens, at - 1)) continue;
    if (hasPhraseAt(NOUN_AFTER, tokens, at + word.length)) continue;
    if (isLeaderBefore(tokens, Math.max(from, at - NEAR_SPEAKER), at) === true) return true;
  }
  return false;
};

interface LeadIn {
  /** Whom it names, so that what follows need not. */
  readonly assignment: Assignment | null;
  /** The first token after its colon. */
  readonly to: number;
}

const lastOf = (phrases: typeof CONCLUDING, tokens: readonly Token[], { from, to }: TokenRange): number => {
  for (let at = to - 1; at >= from; at -= 1) if (hasPhraseAt(phrases, tokens, at)) return at;
  return -1;
};

const CONTINUING = /* @__PURE__ */ phrasesOf([["trong đó|cụ thể|cụ thể là|cụ thể như sau|trong đó chú trọng", true]]);

const LONGEST = 160;

const colonIn = (tokens: readonly Token[], { from, to }: TokenRange): number | null => {
  const limit = Math.min(to, from + LONGEST);
  for (let at = from; at < limit; at += 1) {
    const isColon = tokens[at]?.text === ":" && !(tokens[at + 1]?.glued === true && tokens[at + 1]?.kind === "number");
    if (isColon) return at;
  }
  return null;
};

const FOLLOWING = /* @__PURE__ */ phrasesOf([["như sau|như dưới đây|sau đây|cụ thể như sau", true]]);

/** `… phân công như sau.`: many write a full stop for the colon. */
const openEnd = (tokens: readonly Token[], { from, to }: TokenRange): number | null => {
  const stop = tokens[to - 1]?.text === "." ? to - 1 : null;
  if (stop === null) return null;
  for (let at = Math.max(from, stop - 4); at < stop; at += 1) {
    const match = phraseAt(FOLLOWING, tokens, at);
    if (match !== null && at + match.length === stop) return stop;
  }
  return null;
};

/** Whether a sentence goes on from one that gave work: `Trong đó: …`. */
export const isContinuing = (tokens: readonly Token[], index: number): boolean =>
  hasPhraseAt(CONTINUING, tokens, index);

/**
 * What a clause announces before its colon: that work is given, and to whom; null where it announces something else.
 * `on` where work has been announced before, so that `Trong đó:` goes on with it.
 */
export const leadInOf = (tokens: readonly Token[], clause: TokenRange, on: boolean): LeadIn | null => {
  const colon = colonIn(tokens, clause) ?? openEnd(tokens, clause);
  if (colon === null) return null;
  const range = { from: clause.from, to: colon };
  const concluding = lastOf(CONCLUDING, tokens, range);
  const review = lastOf(REVIEW, tokens, range);
  const work = lastOf(WORK, tokens, range);
  const isWork = concluding > review || (work >= 0 && review < 0) || (on && isContinuing(tokens, clause.from));
  if (!isWork || isLeaderBefore(tokens, clause.from, Math.max(concluding, clause.from)) === false) return null;
  return { assignment: directivesIn(tokens, range).at(-1)?.assignment ?? null, to: colon + 1 };
};
