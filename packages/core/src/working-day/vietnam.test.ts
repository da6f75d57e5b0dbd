import { describe, expect, it } from "vitest";
import { addDays, type Day, weekdayOf } from "../day/index.js";
import { isWorkingDay, knowsDay, VIETNAM_CALENDAR } from "./index.js";

const daysOf = (year: number): readonly Day[] => {
  const days: Day[] = [];
  for (let day = `${year}-01-01` as Day; day.startsWith(`${year}`); day = addDays(day, 1)) days.push(day);
  return days;
};

const monthAndDay = (day: Day): string => day.slice(5);

const weekdaysOff = (year: number): string =>
  daysOf(year)
    .filter((day) => weekdayOf(day) < 6 && !isWorkingDay(day, VIETNAM_CALENDAR))
    .map(monthAndDay)
    .join(" ");

const weekendsWorked = (year: number): string =>
  daysOf(year)
    .filter((day) => weekdayOf(day) > 5 && isWorkingDay(day, VIETNAM_CALENDAR))
    .map(monthAndDay)
    .join(" ");

const nameOf = (day: string): string | undefined => VIETNAM_CALENDAR.off.get(day as Day)?.name.vi;

/** Put together by hand from the law and the notices, beside the table and not from it. */
const WEEKDAYS_OFF = [
  [2019, "01-01 02-04 02-05 02-06 02-07 02-08 04-15 04-29 04-30 05-01 09-02"],
  [2020, "01-01 01-23 01-24 01-27 01-28 01-29 04-02 04-30 05-01 09-02"],
  [2021, "01-01 02-10 02-11 02-12 02-15 02-16 04-21 04-30 05-03 09-02 09-03"],
  [2022, "01-03 01-31 02-01 02-02 02-03 02-04 04-11 05-02 05-03 09-01 09-02"],
  [2023, "01-02 01-20 01-23 01-24 01-25 01-26 05-01 05-02 05-03 09-01 09-04"],
  [2024, "01-01 02-08 02-09 02-12 02-13 02-14 04-18 04-29 04-30 05-01 09-02 09-03"],
  [2025, "01-01 01-27 01-28 01-29 01-30 01-31 04-07 04-30 05-01 05-02 09-01 09-02"],
  [2026, "01-01 01-02 02-16 02-17 02-18 02-19 02-20 04-27 04-30 05-01 08-31 09-01 09-02 11-24"],
  [2027, "01-01 02-04 02-05 02-08 02-09 02-10 04-16 04-30 05-03 09-02 09-03 11-24"],
] as const;

describe("the working days of state offices in Vietnam", () => {
  it.each(WEEKDAYS_OFF)("leave out in %i the weekdays %s", (year, days) => {
    expect(weekdaysOff(year)).toBe(days);
  });

  it.each([
    [2019, "01-05 05-04"],
    [2020, ""],
    [2021, ""],
    [2022, ""],
    [2023, ""],
    [2024, "05-04"],
    [2025, "04-26"],
    [2026, "01-10 08-22"],
    [2027, ""],
  ])("take in of %i the weekend days %j", (year, days) => {
    expect(weekendsWorked(year)).toBe(days);
  });

  it("are known for whole years, 2019 to 2027", () => {
    expect(knowsDay(VIETNAM_CALENDAR, "2018-12-31" as Day)).toBe(false);
    expect(knowsDay(VIETNAM_CALENDAR, "2019-01-01" as Day)).toBe(true);
    expect(knowsDay(VIETNAM_CALENDAR, "2027-12-31" as Day)).toBe(true);
    expect(knowsDay(VIETNAM_CALENDAR, "2028-01-01" as Day)).toBe(false);
  });

  it("swap one day off for each weekend day worked", () => {
    const swapped = [...VIETNAM_CALENDAR.off.values()].filter(({ name }) => name.vi.startsWith("Nghỉ hoán đổi"));
    expect(swapped).toHaveLength(VIETNAM_CALENDAR.worked.size);
    expect(swapped.every(({ day }) => weekdayOf(day) < 6)).toBe(true);
    expect([...VIETNAM_CALENDAR.worked.keys()].every((day) => weekdayOf(day) === 6)).toBe(true);
  });
});

describe("an entry of the table", () => {
  it.each([
    ["2024-01-01", "Tết Dương lịch"],
    ["2024-02-08", "Tết Âm lịch"],
    ["2024-02-13", "Nghỉ bù Tết Âm lịch"],
    ["2024-04-18", "Giỗ Tổ Hùng Vương"],
    ["2023-05-02", "Nghỉ bù Giỗ Tổ Hùng Vương"],
    ["2023-05-03", "Nghỉ bù Ngày Chiến thắng 30/4"],
    ["2024-04-29", "Nghỉ hoán đổi, làm bù 04/5/2024"],
    ["2024-04-30", "Ngày Chiến thắng 30/4"],
    ["2024-05-01", "Ngày Quốc tế lao động 01/5"],
    ["2022-05-03", "Nghỉ bù Ngày Quốc tế lao động 01/5"],
    ["2024-09-02", "Quốc khánh"],
    ["2024-09-03", "Quốc khánh"],
    ["2026-11-24", "Ngày Văn hóa Việt Nam 24/11"],
  ])("of %s is named %s", (day, name) => {
    expect(nameOf(day)).toBe(name);
  });

  it("names its document and how surely it is known", () => {
    expect(VIETNAM_CALENDAR.off.get("2020-09-02" as Day)).toEqual({
      day: "2020-09-02",
      name: { vi: "Quốc khánh", en: "National Day" },
      source: "Bộ luật Lao động 10/2012/QH13, Điều 115 khoản 1",
      certainty: "secondary",
    });
    expect(VIETNAM_CALENDAR.off.get("2021-05-03" as Day)).toEqual({
      day: "2021-05-03",
      name: { vi: "Nghỉ bù Ngày Quốc tế lao động 01/5", en: "International Labour Day (in lieu)" },
      source: "Bộ luật Lao động 45/2019/QH14, Điều 111 khoản 3",
      certainty: "secondary",
    });
    expect(VIETNAM_CALENDAR.worked.get("2026-08-22" as Day)).toEqual({
      day: "2026-08-22",
      name: { vi: "Làm bù cho ngày 31/8/2026", en: "Worked in place of 31 August 2026" },
      source: "Thông báo 9441/TB-BNV",
      certainty: "secondary",
    });
    expect(VIETNAM_CALENDAR.off.get("2026-08-31" as Day)?.name.en).toBe("Swapped day off, worked on 22 August 2026");
    expect(VIETNAM_CALENDAR.off.get("2019-02-05" as Day)?.certainty).toBe("unverified");
    expect(VIETNAM_CALENDAR.off.get("2019-04-29" as Day)?.certainty).toBe("secondary");
  });

  it("stands under its own day, in order", () => {
    for (const days of [VIETNAM_CALENDAR.off, VIETNAM_CALENDAR.worked]) {
      expect([...days.keys()]).toEqual([...days.keys()].toSorted());
      for (const [day, entry] of days) expect(entry.day).toBe(day);
    }
  });

  it("is no day of National Day's second before 2021, nor of Culture Day before 2026", () => {
    expect(nameOf("2020-09-03")).toBeUndefined();
    expect(nameOf("2020-09-01")).toBeUndefined();
    expect(nameOf("2025-11-24")).toBeUndefined();
  });
});
