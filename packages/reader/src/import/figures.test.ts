import { describe, expect, it } from "vitest";
import type { QuantityMention } from "../reading.js";
import { figure, folder, news, planned, source } from "./import.fixture.js";

const rowOf = (changes: Partial<QuantityMention>) =>
  planned([source({ quantities: [figure(changes)] })]).observations.map(({ value }) => value)[0];

const refusalOf = (...changes: readonly Partial<QuantityMention>[]) =>
  planned([source({ quantities: changes.map(figure) })]).refusals.map(({ reason }) => reason.en);

const HELD = "indicator,zone,period,asOf,value,unit,comparisons\n";

const stateAgainst = (row: string, changes: Partial<QuantityMention>) =>
  planned([source({ quantities: [figure(changes)] })], {
    files: folder({ "observations.csv": HELD + row }),
  }).observations.map(({ state }) => state);

describe("a figure", () => {
  it("that is a bare count takes its indicator's unit", () => {
    expect(rowOf({ indicator: "schemes_completed", value: "4", unit: "count" })?.unit).toBe("schemes");
    expect(rowOf({ indicator: "zones_total", value: "16", unit: "count" })?.unit).toBe("zones");
  });

  it("in a unit that its indicator is not told in is left out", () => {
    expect(refusalOf({ indicator: "revenue", unit: "ha" })).toEqual([
      "the unit “ha” is not the indicator's (VND, USD)",
    ]);
    expect(refusalOf({ indicator: "revenue", unit: "count" })).toHaveLength(1);
  });

  it("is the zone's that it names, and left out where the board has no such zone", () => {
    expect(rowOf({ entity: "KKT Hòn La" })?.zone).toBe("hon-la");
    expect(refusalOf({ entity: "KCN Phố Nối A" })).toEqual(["the board has no “KCN Phố Nối A” in zones.csv"]);
  });

  it("up to a day of the year is of the months that it ends, else of the year up to the day", () => {
    expect(rowOf({ period: "2023-YTD", asOf: "2023-09-30" })).toMatchObject({ period: "2023-9M", asOf: null });
    expect(rowOf({ period: "2023-YTD", asOf: "2023-03-31" })).toMatchObject({ period: "2023-Q1", asOf: null });
    expect(rowOf({ period: "2023-YTD", asOf: "2023-01-31" })).toMatchObject({ period: "2023-01", asOf: null });
    expect(rowOf({ period: "2023-YTD", asOf: "2023-12-31" })).toMatchObject({ period: "2023", asOf: null });
    expect(rowOf({ period: "2023-YTD", asOf: "2023-05-15" })).toMatchObject({ period: "2023", asOf: "2023-05-15" });
  });

  it.each([
    [{ period: "2023-YTD" }, "“from the beginning of the year until now” names no day"],
    [{ period: null }, "neither a period nor a cut-off day can be told"],
    [{ value: null }, "only a change is given, and no figure"],
    [{ value: ["1", "2"] as const }, "it is a range, and a row holds one number"],
    [{ indicator: "no_such" }, "which indicator it is of cannot be told"],
    [{ indicator: "project_investment" }, "it is of a single project; record it by hand with the project's id"],
  ])("that is %j is left out", (changes, reason) => {
    expect(refusalOf(changes)).toEqual([reason]);
  });

  it("that the source tells twice is one row, with the comparison that one of them makes", () => {
    const comparisons = [{ text: "", start: 0, end: 0, base: "yoy", form: "change", percent: "-3.5" }] as const;
    const { files } = planned([source({ quantities: [figure(), figure({ comparisons })] })]);
    expect(files.get("observations.csv")?.split("\n")).toHaveLength(3);
    expect(files.get("observations.csv")).toContain('"yoy change -3,5%"');
  });

  it("that the source tells in two ways is left out, with both", () => {
    expect(refusalOf({}, { value: "6300000000000" })).toEqual([
      "the source gives several figures for it: 6.299 tỷ đồng; 6.300 tỷ đồng",
    ]);
  });

  it("of a news item names the item, that of a file the file", () => {
    expect(planned([news({ quantities: [figure()] })]).observations[0]?.value).toMatchObject({
      article: "ket-qua-nam-2023",
      note: null,
    });
    expect(rowOf({})).toMatchObject({ article: null, note: "Theo tệp bao-cao.docx" });
  });
});

describe("a figure that the folder has", () => {
  it("is there already, however its cell is grouped", () => {
    expect(stateAgainst("revenue,,2023,,6.299.000.000.000,VND,\n", {})).toEqual(["present"]);
  });

  it("is the same where only the folder knows until which day it was counted", () => {
    expect(stateAgainst("revenue,,2023,2023-12,6299000000000,VND,\n", {})).toEqual(["present"]);
    expect(stateAgainst("revenue,,2023,2023-12,5000000000000,VND,\n", {})).toEqual(["added"]);
  });

  it("is the same where only the folder knows of which zone it is, if the value is no common one", () => {
    expect(stateAgainst("revenue,cha-lo,2023,,6299000000000,VND,\n", {})).toEqual(["present"]);
    const seven = { indicator: "projects_new", value: "7", unit: "projects" };
    expect(stateAgainst("projects_new,cha-lo,2023,,7,projects,\n", seven)).toEqual(["added"]);
    expect(stateAgainst("revenue,cha-lo,2023,,6299000000000,VND,\n", { entity: "KKT Hòn La" })).toEqual(["added"]);
  });

  it("differs where the source compares it, and the folder does not", () => {
    const comparisons = [{ text: "", start: 0, end: 0, base: "plan", form: "ratio", percent: "108" }] as const;
    expect(stateAgainst("revenue,,2023,,6299000000000,VND,\n", { comparisons })).toEqual(["different"]);
    expect(stateAgainst("revenue,,2023,,6299000000000,VND,plan ratio 108%\n", { comparisons })).toEqual(["present"]);
  });
});
