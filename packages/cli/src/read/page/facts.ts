import { DOCUMENT_TYPES } from "@khukit/core/document";
import type { Bilingual } from "@khukit/core/problem";
import type { DocumentHeader } from "@khukit/reader";
import { FINDING_KINDS, type Finding, type FindingKind } from "../finding/finding.js";
import type { ReadDocument } from "../read-document.js";
import { dayWords } from "../wording/figure-words.js";

export interface Fact {
  readonly name: Bilingual;
  readonly words: string;
}

const fact = (vi: string, en: string, words: string | null): readonly Fact[] =>
  words === null || words === "" ? [] : [{ name: { vi, en }, words }];

const FORMATS: Readonly<Record<ReadDocument["format"], string>> = {
  text: "văn bản thuần (.txt)",
  html: "trang web (.html)",
  docx: "Word (.docx)",
  pdf: "PDF",
};

/** What the file is. */
export const fileFacts = ({ file, format, encoding, title, publishedOn }: ReadDocument): readonly Fact[] => [
  ...fact("Tệp", "File", file),
  ...fact("Dạng", "Format", [FORMATS[format], encoding].filter((words) => words !== null).join(", ")),
  ...fact("Tiêu đề", "Title", title),
  ...fact("Ngày đăng", "Published", publishedOn === null ? null : dayWords(publishedOn)),
];

const typeWords = ({ type, type_vi }: DocumentHeader): string | null =>
  type_vi ?? Object.entries(DOCUMENT_TYPES).find(([code]) => code === type)?.[1].vi ?? type;

/** What stands above and below the text of an official document. */
export const headerFacts = (header: DocumentHeader | null): readonly Fact[] =>
  header === null
    ? []
    : [
        ...fact("Loại", "Type", typeWords(header)),
        ...fact("Số", "Number", header.number),
        ...fact("Ký hiệu", "Symbol", header.symbol),
        ...fact("Nơi ban hành", "Place", header.place),
        ...fact("Ngày ban hành", "Date", header.date === null ? null : dayWords(header.date)),
        ...fact("Cơ quan", "Issuer", header.issuer),
        ...fact("Trích yếu", "Subject", header.subject),
        ...fact("Nơi nhận", "Recipients", header.recipients.join("; ")),
        ...fact("Lưu", "Filed at", header.filing),
        ...fact("Quyền hạn, chức vụ", "Signed as", header.signerTitle),
        ...fact("Người ký", "Signed by", header.signer),
      ];

export interface KindCount {
  readonly kind: FindingKind;
  readonly letter: string;
  readonly count: number;
}

/** What the page is called: by its title, as a document is cited, or by its file. */
export const pageTitle = ({ title, reading: { header }, file }: ReadDocument): string => {
  const cited =
    header?.number && header.symbol ? `${typeWords(header) ?? "Văn bản"} số ${header.number}/${header.symbol}` : null;
  return title ?? cited ?? file.split(/[\\/]/).at(-1) ?? file;
};

/** How many of each kind were found; comparisons are their figures'. */
export const kindCounts = (findings: readonly Finding[]): readonly KindCount[] =>
  (Object.keys(FINDING_KINDS) as FindingKind[])
    .filter((kind) => kind !== "comparison")
    .map((kind) => ({
      kind,
      letter: FINDING_KINDS[kind].letter,
      count: findings.filter((finding) => finding.kind === kind).length,
    }));

/** What a paragraph's findings became, a thing once; a comparison is told with its figure. */
export const notesOf = (ended: readonly Finding[]): readonly Finding[] => {
  const byTag = new Map(ended.toReversed().map((finding) => [finding.tag, finding]));
  return ended.filter((finding) => finding.kind !== "comparison" && byTag.get(finding.tag) === finding);
};

export const isTime = ({ kind }: Finding): boolean => kind === "date" || kind === "period";
