import type { Day, DayRange } from "../day/day.js";
import type { Certainty } from "./calendar.js";

/** A working day and a day off that change places ("hoán đổi ngày làm việc"). */
export interface Swap {
  readonly off: Day;
  readonly worked: Day;
  readonly source: string;
}

/**
 * What is settled anew for each year: by the lunar calendar (the tenth of the third month) and by the Prime Minister
 * (which five days are Tết, which day beside 2 September is off, which days are swapped).
 */
export interface YearDecision {
  readonly year: number;
  readonly hungKings: Day;
  readonly tet: DayRange;
  /** Null before 2021, when National Day was one day. */
  readonly besideNationalDay: Day | null;
  readonly swaps: readonly Swap[];
  readonly source: string;
  readonly certainty: Certainty;
}

const decision = (
  [hungKings, tetFrom, tetTo, besideNationalDay]: readonly [string, string, string, string | null],
  source: string,
  swaps: readonly (readonly [off: string, worked: string, source: string])[] = [],
  certainty: Certainty = "secondary",
): YearDecision => ({
  year: Number(hungKings.slice(0, 4)),
  hungKings: hungKings as Day,
  tet: { from: tetFrom as Day, to: tetTo as Day },
  besideNationalDay: besideNationalDay as Day | null,
  swaps: swaps.map(([off, worked, by]) => ({ off: off as Day, worked: worked as Day, source: by })),
  source,
  certainty,
});

/**
 * Sources: each year's notice, as other publications tell it (secondary); Tết of 2019 from memory (unverified). Two
 * publications give number 4875/TB-LĐTBXH to the notices of different years; the days of 2021 agree. The official
 * texts were not read. A year is added when its notice is out, mostly in October or November of the year before.
 */
export const DECISIONS: readonly YearDecision[] = [
  decision(
    ["2019-04-14", "2019-02-04", "2019-02-08", null],
    "Công văn 6519/VPCP-KGVX năm 2018",
    [
      ["2018-12-31", "2019-01-05", "Công văn 6519/VPCP-KGVX năm 2018"],
      ["2019-04-29", "2019-05-04", "Công văn 6519/VPCP-KGVX năm 2018"],
    ],
    "unverified",
  ),
  decision(
    ["2020-04-02", "2020-01-23", "2020-01-27", null],
    "Thông báo nghỉ Tết Âm lịch năm 2020 (Sở Công Thương Đắk Lắk, 07/01/2020)",
  ),
  decision(["2021-04-21", "2021-02-10", "2021-02-14", "2021-09-03"], "Thông báo 4875/TB-LĐTBXH"),
  decision(["2022-04-10", "2022-01-31", "2022-02-04", "2022-09-01"], "Thông báo 119/TB-LĐTBXH"),
  decision(["2023-04-29", "2023-01-20", "2023-01-24", "2023-09-01"], "Thông báo 5034/TB-LĐTBXH"),
  decision(["2024-04-18", "2024-02-08", "2024-02-12", "2024-09-03"], "Thông báo 5015/TB-LĐTBXH", [
    ["2024-04-29", "2024-05-04", "Công văn 2450/VPCP-KGVX ngày 12/4/2024"],
  ]),
  decision(["2025-04-07", "2025-01-27", "2025-01-31", "2025-09-01"], "Thông báo 6150/TB-BLĐTBXH", [
    ["2025-05-02", "2025-04-26", "Thông báo 6150/TB-BLĐTBXH"],
  ]),
  decision(["2026-04-26", "2026-02-16", "2026-02-20", "2026-09-01"], "Thông báo 9441/TB-BNV", [
    ["2026-01-02", "2026-01-10", "Công văn 12729/VPCP-KGVX"],
    ["2026-08-31", "2026-08-22", "Thông báo 9441/TB-BNV"],
  ]),
  decision(["2027-04-16", "2027-02-04", "2027-02-08", "2027-09-03"], "Công văn 10065/VPCP-KGVX ngày 02/10/2026"),
];
