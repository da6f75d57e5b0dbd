import type { DocumentType } from "./type.js";

const REGARDING = /^(?:v\/v|về việc)\s*:?\s*/i;

/** A decision's subject that says what it does stands after the issuer as it is: "… của Chính phủ ban hành …". */
const ACTION =
  /^(?:ban hành|phê duyệt|quy định|sửa đổi|bãi bỏ|thay thế|công bố|thành lập|kiện toàn|điều chỉnh|bổ sung|phân công|(?:uỷ|ủy) quyền|hướng dẫn|triển khai|chấp thuận|thông qua|thu hồi)(?=[\s,])/i;

const INSTITUTION =
  /^(?:(?:uỷ|ủy) ban|hội đồng nhân dân|chính phủ|thủ tướng|nhà nước|quốc hội|đảng|tỉnh (?:uỷ|ủy))(?=\s)/i;

const withSmallInitial = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1);

/** Only the capital that opens a line is made small: names (`Hòn La`), abbreviations and institutions keep theirs. */
const withinSentence = (text: string): string => {
  const isName = /^\S*\p{L}\p{Lu}|^\S+\s+\p{Lu}/u.test(text) || INSTITUTION.test(text);
  return isName ? text : withSmallInitial(text);
};

/**
 * A subject as it follows the issuer in a citation.
 * Source: the decree asks for the subject and gives no joining word; "về", "về việc" of official letters ("V/v"), and no
 * word before a verb are the usage of public pages (secondary source).
 */
export const citeSubject = (subject: string, type: DocumentType): string => {
  const text = subject.trim();
  if (REGARDING.test(text)) return `về việc ${withinSentence(text.replace(REGARDING, ""))}`;
  if (/^về\s/i.test(text)) return withSmallInitial(text);
  if (type === "CV") return `về việc ${withinSentence(text)}`;
  return ACTION.test(text) ? withSmallInitial(text) : `về ${withinSentence(text)}`;
};
