import { expect, it } from "vitest";
import { toCsv } from "./csv.js";

it("quotes text and leaves figures as they are", () => {
  expect(
    toCsv([
      ["Chỉ tiêu", "đồng"],
      ['Thu "phí"', "109800000000"],
    ]),
  ).toBe('\uFEFF"Chỉ tiêu","đồng"\r\n"Thu ""phí""",109800000000\r\n');
});

it.each(["=1+1", "+1+1", "-1+1", "@SUM(A1)", "\t=1"])("makes the formula %s stand as text", (formula) => {
  expect(toCsv([[formula]])).toBe(`\uFEFF"'${formula}"\r\n`);
});

it("keeps a negative figure a figure", () => {
  expect(toCsv([["-12.5"]])).toBe("\uFEFF-12.5\r\n");
});

it("keeps a line break inside its cell", () => {
  expect(toCsv([["hai\ndòng"]])).toBe('\uFEFF"hai\ndòng"\r\n');
});
