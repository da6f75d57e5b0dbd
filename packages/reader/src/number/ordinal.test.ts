import { describe, expect, it } from "vitest";
import { tokensOf } from "../text/index.js";
import { ordinalAt, readOrdinal } from "./ordinal.js";
import { romanOf } from "./roman.js";

describe("a rank", () => {
  it.each([
    ["thứ nhất", "1"],
    ["đầu tiên", "1"],
    ["thứ nhì", "2"],
    ["thứ hai", "2"],
    ["thứ tư", "4"],
    ["thứ 1", "1"],
    ["thứ 15", "15"],
    ["Thứ mười ba", "13"],
    ["thứ hai mươi mốt", "21"],
    ["thứ một trăm linh bốn", "104"],
    ["lần thứ XIII", "13"],
    ["hạng nhất", "1"],
  ])("%s is %s", (text, expected) => {
    expect(readOrdinal(text)).toBe(expected);
  });

  it.each(["", "thứ", "nhất", "thứ âm hai", "thứ 1,5", "thứ 0", "thứ hai tuần sau", "hai mươi mốt", "thứ IIII"])(
    "is none in %j",
    (text) => {
      expect(readOrdinal(text)).toBeNull();
    },
  );

  it("is found within a text", () => {
    expect(ordinalAt(tokensOf("năm thứ hai liên tiếp"), 1)).toEqual({ value: "2", to: 3 });
    expect(ordinalAt(tokensOf("năm thứ hai liên tiếp"), 0)).toBeNull();
  });
});

describe("a Roman number", () => {
  it.each([
    ["I", "1"],
    ["IV", "4"],
    ["IX", "9"],
    ["XIV", "14"],
    ["XL", "40"],
    ["XC", "90"],
    ["CCCXCIX", "399"],
  ])("%s is %s", (text, expected) => {
    expect(romanOf(text)).toBe(expected);
  });

  it.each(["", "IIII", "VX", "iv", "KCN", "M"])("is none in %j", (text) => {
    expect(romanOf(text)).toBeNull();
  });
});
