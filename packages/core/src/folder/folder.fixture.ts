import type { Problem } from "../problem/index.js";
import { checkFolder } from "./index.js";

export const BOARD = `name: { vi: Ban Quản lý Khu kinh tế, en: Management Board }
shortName: { vi: BQL KKT, en: Board }
province: { code: "44", name: Quảng Bình, asOf: "2024-01-22" }
numbers: vi
units:
  - { id: van-phong, name: { vi: Văn phòng, en: Office } }
`;

export const ARTICLE = `---
title: Kết quả năm 2023
published: 2024-01-22
lead: Doanh thu đạt 6.299 tỷ đồng.
keywords: [doanh thu]
---

Nội dung.
`;

export const OBSERVATIONS = `indicator,zone,period,value,unit,comparisons
revenue,,2023,6.299.000.000.000,VND,
import_export_value,cha-lo,2023,2083000000,USD,yoy ratio 114%
`;

export const reportOf = (fields: string): string =>
  `---\nperiod: 2023\nkind: final-review\nsubject: Tổng kết công tác\n${fields}---\n\n## I. KẾT QUẢ\n\nĐạt kế hoạch.\n`;

/** A well-formed folder with other files in place of its own; null takes one away. */
export const files = (changes: Readonly<Record<string, string | null>> = {}): ReadonlyMap<string, string> => {
  const all: Record<string, string | null> = {
    "board.yaml": BOARD,
    "zones.csv": "id,name,nameEn,kind\ncha-lo,KKT cửa khẩu Cha Lo,Cha Lo,border-gate-economic-zone\n",
    "observations.csv": OBSERVATIONS,
    "news/2024-01-22-ket-qua.md": ARTICLE,
    ...changes,
  };
  return new Map(Object.entries(all).flatMap(([file, text]) => (text === null ? [] : [[file, text]])));
};

export const problemsOf = (changes: Readonly<Record<string, string | null>>): readonly Problem[] => {
  const checked = checkFolder("quang-binh", files(changes));
  return checked.ok ? [] : checked.problems;
};

/** Code, file, row and column of each problem. */
export const placesOf = (changes: Readonly<Record<string, string | null>>) =>
  problemsOf(changes).map(({ code, file, row, column }) => [code, file, row, column]);
