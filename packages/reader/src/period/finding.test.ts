import type { Day } from "@khukit/core/day";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates, timeContextOf } from "../date/index.js";
import { spanOf, textOf } from "../text/index.js";
import { findCutOffs, findPeriods } from "./index.js";

const WORDS =
  "ngày tháng năm quý tuần từ đến và đầu cuối hết so với cùng kỳ lũy kế trước hai ba mười nghìn không trăm giai đoạn sáng thứ " +
  "I II III 1 2 3 04 9 12 15 28 31 99 2019 2020 2021 15.9 05.10.2017 3,5 / - – , . ; : ( ) % T Q tỷ dự án";

const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc
    .array(fc.tuple(fc.constantFrom(...WORDS.split(" ")), fc.constantFrom("", " ", "\n", "\u00a0")))
    .map((parts) => parts.map(([word, gap]) => word + gap).join("")),
);

const timesOf = (given: string) => {
  const text = textOf(given);
  const context = timeContextOf(text, "2021-05-18" as Day);
  const dates = findDates(text, context);
  const periods = findPeriods(text, dates, context);
  return { text, dates, periods, cutOffs: findCutOffs(text, dates, periods) };
};

describe("the times of any text", () => {
  it("lie within it, in order, and never cross", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { text, dates, periods } = timesOf(given);
        const spans = [...dates, ...periods].map((found) => spanOf(text, found)).toSorted((a, b) => a.start - b.start);
        for (const [index, span] of spans.entries()) {
          expect(span.start).toBeGreaterThanOrEqual(spans[index - 1]?.end ?? 0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(given.length);
        }
        for (const list of [dates, periods]) {
          expect(list).toEqual(list.toSorted((a, b) => a.from - b.from));
        }
      }),
    );
  });

  it("bound the cut-offs, each of which ends with a time", () => {
    fc.assert(
      fc.property(texts, (given) => {
        const { dates, periods, cutOffs } = timesOf(given);
        const ends = new Set([...dates, ...periods].map(({ to }) => to));
        for (const { from, to } of cutOffs) {
          expect(from).toBeLessThan(to);
          expect(ends.has(to)).toBe(true);
        }
      }),
    );
  });

  it.each([
    "ngày 03 tháng 7 năm 2020",
    "từ ngày 5 đến ngày 9 tháng 10 năm 2020",
    "6 tháng đầu năm 2019",
    "quý III năm 2017",
    "tháng 10 năm 2019",
    "giai đoạn 2021–2025",
    "từ tháng 1 đến tháng 6 năm 2020",
    "từ đầu năm 2014 đến hết tháng 10",
  ])("may be broken between any two words: %j", (whole) => {
    const valuesOf = (given: string) => {
      const { dates, periods } = timesOf(given);
      return [...dates.map(({ date }) => date), ...periods.map(({ period }) => period)];
    };
    for (const [index] of [...whole.matchAll(/ /g)].map((match) => [match.index] as const)) {
      expect(valuesOf(`${whole.slice(0, index)}\n${whole.slice(index + 1)}`)).toEqual(valuesOf(whole));
    }
  });
});
