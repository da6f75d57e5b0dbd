import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { readFraction } from "./fraction.js";

describe("a fraction", () => {
  it.each([
    ["1/2", "1", "2"],
    ["15/5", "15", "5"],
    ["-3/4", "-3", "4"],
    ["23 1/5", "116", "5"],
    ["-5 2/3", "-17", "3"],
    ["một phần tư", "1", "4"],
    ["ba phần tư", "3", "4"],
    ["hai phần mười", "2", "10"],
    ["âm chín phần mười sáu", "-9", "16"],
    ["hai mươi ba và một phần năm", "116", "5"],
    ["nửa", "1", "2"],
    ["Một nửa", "1", "2"],
    ["⅔", "2", "3"],
  ])("%s is %s over %s", (text, numerator, denominator) => {
    expect(readFraction(text)).toEqual({ numerator, denominator });
  });

  it.each(["", "1", "1/0", "1/2/3", "15-9", "một phần", "phần tư", "1/2 ha", "một phần lớn", "0,5/2"])(
    "is none in %j",
    (text) => {
      expect(readFraction(text)).toBeNull();
    },
  );

  it("never throws", () => {
    fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => void readFraction(text)));
  });
});
