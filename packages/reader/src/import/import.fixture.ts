import type { Day } from "@khukit/core/day";
import { checkFolder, type FolderFiles } from "@khukit/core/folder";
import type { QuantityMention, Reading, ReferenceMention, TaskMention } from "../reading.js";
import { type ImportPlan, planImport } from "./plan.js";
import type { ImportSource } from "./source.js";

const BOARD = `name: { vi: Ban Quản lý Khu kinh tế tỉnh Quảng Bình, en: Management Board }
shortName: { vi: BQL Khu kinh tế Quảng Bình, en: Board }
province: { code: "44", name: Quảng Bình, asOf: "2024-01-22" }
numbers: vi
units:
  - { id: van-phong, name: { vi: Văn phòng, en: Office }, abbreviation: VP }
  - { id: ke-hoach, name: { vi: Phòng Kế hoạch - Tổng hợp, en: Planning } }
  - { id: quy-hoach, name: { vi: "Phòng Quản lý Quy hoạch, Xây dựng", en: Construction } }
`;

const ZONES = `id,name,nameEn,kind
hon-la,Khu kinh tế Hòn La,Hon La,coastal-economic-zone
cang-bien-hon-la,Khu công nghiệp Cảng biển Hòn La,Hon La Port,industrial-park
cha-lo,Khu kinh tế cửa khẩu Cha Lo,Cha Lo,border-gate-economic-zone
`;

export const ID = "quang-binh";

/** A small board, with other files in place of its own. */
export const folder = (changes: Readonly<Record<string, string>> = {}): FolderFiles =>
  new Map(Object.entries({ "board.yaml": BOARD, "zones.csv": ZONES, ...changes }));

const NOTHING: Reading = {
  header: null,
  quantities: [],
  dates: [],
  periods: [],
  references: [],
  tasks: [],
  visits: null,
  views: null,
  problems: [],
};

export const figure = (changes: Partial<QuantityMention> = {}): QuantityMention => ({
  text: "doanh thu đạt 6.299 tỷ đồng",
  start: 0,
  end: 0,
  value: "6299000000000",
  unit: "VND",
  indicator: "revenue",
  period: "2023",
  asOf: null,
  cumulative: false,
  comparisons: [],
  status: "actual",
  qualifier: null,
  entity: null,
  ...changes,
});

export const reference = (changes: Partial<ReferenceMention> = {}): ReferenceMention => ({
  text: "31/QĐ-UBND",
  start: 0,
  end: 0,
  number: "31",
  symbol: "QĐ-UBND",
  type: "QĐ",
  date: "2019-01-10",
  issuer: "UBND tỉnh",
  ...changes,
});

export const task = (changes: Partial<TaskMention> = {}): TaskMention => ({
  text: "Văn phòng tổng hợp báo cáo tháng.",
  start: 0,
  end: 0,
  section: null,
  lead: "Văn phòng",
  with: [],
  due: null,
  ...changes,
});

export const HEADER = {
  number: "97",
  symbol: "TB-KKT",
  type: "TB",
  type_vi: "Thông báo",
  place: "Quảng Bình",
  date: "2022-04-18",
  subject: "Kết luận giao ban",
  issuer: "BAN QUẢN LÝ KHU KINH TẾ",
  recipients: [],
  filing: null,
  signerTitle: null,
  signer_title: null,
  signer: null,
} satisfies Reading["header"];

export const source = (reading: Partial<Reading>, changes: Partial<ImportSource> = {}): ImportSource => ({
  name: "bao-cao.docx",
  text: "Báo cáo của Ban Quản lý Khu kinh tế tỉnh Quảng Bình.",
  reading: { ...NOTHING, ...reading },
  publishedOn: null,
  news: null,
  ...changes,
});

export const news = (reading: Partial<Reading>, changes: Partial<ImportSource> = {}): ImportSource =>
  source(reading, {
    publishedOn: "2024-01-22" as Day,
    news: { title: "Kết quả năm 2023", lead: null, keywords: [], body: "Doanh thu tăng.\nXuất khẩu tăng." },
    ...changes,
  });

/** The plan of an import that is to succeed. */
export const planned = (
  sources: readonly ImportSource[],
  { files = folder(), replace = false }: { readonly files?: FolderFiles; readonly replace?: boolean } = {},
): ImportPlan => {
  const plan = planImport(ID, files, sources, { replace });
  if (!plan.ok) throw new Error(JSON.stringify(plan.problems));
  return plan.value;
};

/** The folder after an import, which core has to accept. */
export const after = (files: FolderFiles, plan: ImportPlan): FolderFiles => {
  const written = new Map([...files, ...plan.files]);
  const checked = checkFolder(ID, written);
  if (!checked.ok) throw new Error(JSON.stringify(checked.problems));
  return written;
};
