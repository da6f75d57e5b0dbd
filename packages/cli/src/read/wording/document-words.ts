import { citeReference, parseReference } from "@khukit/core/document";
import type { ReferenceMention, TaskMention } from "@khukit/reader";
import { dayWords } from "./figure-words.js";

/** A cited document: type and number, day, issuer. */
export const documentWords = ({ text, number, symbol, date, issuer }: ReferenceMention): readonly string[] => {
  const reference = parseReference(text) ?? parseReference(`${number}/${symbol}`);
  return [
    reference === null ? `Số ${number}, ký hiệu ${symbol}` : citeReference(reference).vi,
    date === null ? "chưa rõ ngày ban hành" : `ngày ${dayWords(date)}`,
    issuer ?? "chưa rõ cơ quan ban hành",
  ];
};

/** A task: who leads, with whom, until when, under which heading. */
export const taskWords = ({ lead, with: others, due, section }: TaskMention): readonly string[] => [
  lead === null ? "Chưa rõ đơn vị chủ trì" : `Chủ trì: ${lead}`,
  ...(others.length === 0 ? [] : [`phối hợp: ${others.join(", ")}`]),
  due === null ? "không ghi hạn" : `hạn ${dayWords(due)}`,
  ...(section === null ? [] : [`mục: ${section}`]),
];
