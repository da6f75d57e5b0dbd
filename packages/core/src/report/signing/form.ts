import type { ReportMeta } from "../meta.js";
import { type SigningCode, type SigningItem, signingItem } from "./item.js";

interface Component {
  readonly field: keyof ReportMeta;
  readonly code: SigningCode;
  readonly vi: string;
  readonly en: string;
}

/**
 * The components of the form that a report cannot do without, in the order of the page.
 * Source: Decree 30/2020/NĐ-CP, Article 8(2) and Appendix I, Part I (verified). Article 15(2) has the number and the
 * day given once a paper document is signed, by the end of the next working day (verified), so these two only warn.
 */
const COMPONENTS: readonly Component[] = [
  {
    field: "issuer",
    code: "issuer-missing",
    vi: "chưa có tên cơ quan ban hành; hãy ghi tên đầy đủ của ban quản lý ở mục issuer.",
    en: "the issuing office is not named; write the board's full name under issuer.",
  },
  {
    field: "number",
    code: "number-missing",
    vi: "chưa có số văn bản; văn thư cấp số sau khi ký, chậm nhất trong ngày làm việc tiếp theo, rồi ghi ở mục number.",
    en: "there is no number; the registry gives it after signing, by the next working day: write it under number then.",
  },
  {
    field: "symbol",
    code: "symbol-missing",
    vi: 'chưa có ký hiệu văn bản; hãy ghi ở mục symbol, ví dụ "BC-KKT".',
    en: 'there is no symbol; write it under symbol, such as "BC-KKT".',
  },
  {
    field: "place",
    code: "place-missing",
    vi: "chưa có địa danh; hãy ghi nơi ban quản lý đóng trụ sở ở mục place.",
    en: "there is no place; write where the board has its seat under place.",
  },
  {
    field: "date",
    code: "date-missing",
    vi: "chưa có ngày ban hành; văn thư ghi ngày cùng với số sau khi ký, ở mục date.",
    en: "there is no date; the registry gives it with the number after signing: write it under date then.",
  },
  {
    field: "signerTitle",
    code: "signer-title-missing",
    vi: 'chưa có quyền hạn, chức vụ của người ký; hãy ghi ở mục signerTitle, ví dụ "TRƯỞNG BAN" hoặc "KT. TRƯỞNG BAN, PHÓ TRƯỞNG BAN".',
    en: 'the signer\'s office is not named; write it under signerTitle, such as "TRƯỞNG BAN" or "KT. TRƯỞNG BAN, PHÓ TRƯỞNG BAN".',
  },
  {
    field: "recipients",
    code: "recipients-missing",
    vi: "chưa có nơi nhận; hãy liệt kê ở mục recipients, mỗi nơi một dòng.",
    en: "there are no recipients; list them under recipients, one a line.",
  },
  {
    field: "filing",
    code: "filing-missing",
    vi: 'chưa có dòng lưu; hãy ghi ở mục filing phần đứng sau chữ "Lưu:", ví dụ "VT, KHTH".',
    en: 'there is no filing line; write what follows "Lưu:" under filing, such as "VT, KHTH".',
  },
];

/** A briefing is held within the board; the other reports go to the office above it, which is addressed by name. */
const ADDRESSEES: Component = {
  field: "addressees",
  code: "addressees-missing",
  vi: "chưa có nơi kính gửi; báo cáo gửi cấp trên phải ghi cơ quan nhận ở mục addressees.",
  en: "nobody is addressed; a report to a superior office names it under addressees.",
};

const isAbsent = (value: unknown): boolean => value === null || (Array.isArray(value) && value.length === 0);

/** A report's symbol opens with BC. Source: Decree 30/2020/NĐ-CP, Appendix III (verified). */
const symbolItems = ({ symbol }: ReportMeta): readonly SigningItem[] =>
  symbol === null || /^BC(?:[-/]|$)/.test(symbol)
    ? []
    : [
        signingItem(
          "symbol-of-another-type",
          "symbol",
          `ký hiệu "${symbol}" không phải của báo cáo; ký hiệu báo cáo mở đầu bằng BC, ví dụ "BC-KKT".`,
          `the symbol "${symbol}" is not a report's; a report's symbol opens with BC, such as "BC-KKT".`,
        ),
      ];

/** What the form of an administrative document still lacks. */
export const formItems = (meta: ReportMeta): readonly SigningItem[] => {
  const components = meta.kind === "briefing" ? COMPONENTS : [...COMPONENTS, ADDRESSEES];
  return [
    ...components
      .filter(({ field }) => isAbsent(meta[field]))
      .map(({ field, code, vi, en }) => signingItem(code, field, vi, en)),
    ...symbolItems(meta),
  ];
};
