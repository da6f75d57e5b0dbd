import { describe, expect, it } from "vitest";
import { billions, type Fields, find, kinds } from "./evidence.fixture.js";

describe("a rate and its parts", () => {
  const land = (leased: string, industrial: string): readonly Fields[] => [
    { indicator: "land_leased", unit: "ha", value: leased },
    { indicator: "land_industrial", unit: "ha", value: industrial },
  ];
  const rate = (value: string, more: Fields = {}): Fields => ({
    indicator: "occupancy_rate",
    unit: "percent",
    value,
    ...more,
  });

  it("agree within the decimals that were printed", () => {
    expect(kinds(rate("70.3"), ...land("140.5", "200"))).toEqual([]);
    expect(kinds(rate("70"), ...land("140.5", "200"))).toEqual([]);
  });

  it("contradict one another beyond them", () => {
    const [finding] = find(rate("75"), ...land("140.5", "200"));
    expect(finding).toMatchObject({ kind: "ratio-and-parts", stated: "75", computed: "70.25" });
    expect(finding?.message).toEqual({
      vi: "Tỷ lệ lấp đầy, năm 2023: 75%; tính từ tử số và mẫu số được 70,25.",
      en: "Occupancy, 2023: 75%; its numerator and denominator make 70.25.",
    });
  });

  it("name the records that they are made of, and say for certain", () => {
    const [finding] = find(rate("75"), ...land("140.5", "200"));
    expect(finding?.certainty).toBe("contradiction");
    expect(finding?.records.map(({ indicator }) => indicator)).toEqual([
      "occupancy_rate",
      "land_leased",
      "land_industrial",
    ]);
  });

  it("are not set against each other across zones or units", () => {
    const [leased, industrial] = land("140.5", "200");
    expect(kinds({ ...rate("75"), zone: "hon-la" }, leased as Fields, industrial as Fields)).toEqual([]);
    const acres = kinds(rate("75"), { ...leased, unit: "m2" }, industrial as Fields);
    expect(acres).toEqual(["mixed-units"]);
  });

  it("are not set against each other where a part is missing, is zero, or the rate is only about so much", () => {
    expect(kinds(rate("75"), ...land("140.5", "200").slice(0, 1))).toEqual([]);
    expect(kinds(rate("75"), ...land("0", "0"))).toEqual([]);
    expect(kinds(rate("75", { qualifier: "approx" }), ...land("140.5", "200"))).toEqual([]);
    expect(kinds(rate("75", { period: "2022" }), ...land("140.5", "200"))).toEqual([]);
  });
});

describe("a percentage and its base", () => {
  const before = { period: "2022", value: billions(5000) };
  const now = (base: string, form: string, value: string, more: Fields = {}): Fields => ({
    value: billions(5700),
    comparisons: [{ base, form, value }],
    ...more,
  });

  it.each([
    ["ratio", "114"],
    ["change", "14"],
    ["multiple", "1.14"],
    ["absolute", billions(700)],
    ["ratio", "114.0"],
    ["multiple", "1.1"],
  ])("agree: %s of %s", (form, value) => {
    expect(kinds(before, now("yoy", form, String(Number(value))))).toEqual([]);
  });

  it.each([
    ["ratio", "115", "114"],
    ["change", "15", "14"],
    ["change", "-14", "14"],
    ["multiple", "1.2", "1.14"],
    ["absolute", billions(800), billions(700)],
    ["ratio", "114.1", "114"],
  ])("contradict one another: %s of %s where %s follows", (form, value, computed) => {
    const [finding, ...others] = find(before, now("yoy", form, value));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ kind: "percentage-and-base", stated: value, computed });
    expect(finding?.records.map(({ period }) => period)).toEqual(["2023", "2022"]);
  });

  it("say in words what was stated, what the base was and what follows", () => {
    const [finding] = find(before, now("yoy", "change", "15"));
    expect(finding?.message).toEqual({
      vi: "Doanh thu, năm 2023: 5.700 tỷ đồng; nguồn ghi 15% so với cùng kỳ, nhưng cùng kỳ là 5.000 tỷ đồng nên phải là 14%.",
      en: "Revenue, 2023: 5,700 billion VND; stated as 15% against the same period last year, which was 5,000 billion VND and makes it 14%.",
    });
    const [multiple] = find(before, now("yoy", "multiple", "2"));
    expect(multiple?.message.vi).toContain("nguồn ghi 2 lần so với cùng kỳ");
    expect(multiple?.message.en).toContain("makes it 1.14 times");
    const [absolute] = find(
      { period: "2022", indicator: "projects_total", unit: "projects", value: "100" },
      {
        indicator: "projects_total",
        unit: "projects",
        value: "120",
        comparisons: [{ base: "yoy", form: "absolute", value: "10" }],
      },
    );
    expect(absolute?.message.vi).toContain(
      "nguồn ghi 10 dự án so với cùng kỳ, nhưng cùng kỳ là 100 dự án nên phải là 20 dự án.",
    );
    expect(absolute?.certainty).toBe("contradiction");
    const [planned] = find({ status: "target", value: billions(6000) }, now("plan", "ratio", "102"));
    expect(planned?.message.en).toContain("stated as 102% against the plan, which was 6,000 billion VND");
    const [previous] = find(before, now("previous", "ratio", "130"));
    expect(previous?.message.vi).toContain("nguồn ghi 130% so với kỳ trước");
  });

  it("are sought for the plan and the period before as well", () => {
    const plan = { status: "target", value: billions(6000) };
    expect(kinds(plan, now("plan", "ratio", "95"))).toEqual([]);
    expect(kinds(plan, now("plan", "ratio", "102"))).toEqual(["percentage-and-base"]);
    expect(kinds(before, now("previous", "ratio", "130"))).toEqual(["percentage-and-base"]);
  });

  it("are left alone where the base is not known, is zero, or percentages are compared by percent", () => {
    expect(kinds(now("yoy", "ratio", "999"))).toEqual([]);
    expect(kinds({ period: "2022", value: "0" }, now("yoy", "ratio", "999"))).toEqual([]);
    expect(kinds(before, now("yoy", "ratio", "999", { value: billions(-5700) }))).toEqual([]);
    const rate = { indicator: "occupancy_rate", unit: "percent" };
    expect(
      kinds(
        { ...rate, period: "2022", value: "50" },
        { ...rate, value: "60", comparisons: [{ base: "yoy", form: "change", value: "3" }] },
      ),
    ).toEqual([]);
    expect(
      kinds(
        { ...rate, period: "2022", value: "50" },
        { ...rate, value: "60", comparisons: [{ base: "yoy", form: "absolute", value: "3" }] },
      ),
    ).toEqual(["percentage-and-base"]);
  });

  it("leave room for what 'hơn', 'gần' and 'khoảng' say", () => {
    const over = (value: string, qualifier: string) => now("yoy", "ratio", value, { value: billions(6000), qualifier });
    expect(kinds(before, over("139", "gt"))).toEqual([]);
    expect(kinds(before, over("118", "gt"))).toEqual(["percentage-and-base"]);
    expect(kinds(before, over("118", "lt"))).toEqual([]);
    expect(kinds(before, over("122", "lt"))).toEqual(["percentage-and-base"]);
    expect(kinds(before, over("118", "approx"))).toEqual([]);
    expect(kinds(before, over("122", "approx"))).toEqual([]);
    expect(kinds(before, over("150", "approx"))).toEqual(["percentage-and-base"]);
  });
});
