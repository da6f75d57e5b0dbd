import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import { compareDocuments } from "./index.js";

const document = (date: string, number: string, symbol = "QĐ-UBND") => ({ date: date as Day, number, symbol });

const sign = (left: ReturnType<typeof document>, right: ReturnType<typeof document>): number =>
  Math.sign(compareDocuments(left, right));

describe("documents in order", () => {
  it.each([
    [document("2019-01-10", "32"), document("2019-01-11", "31")],
    [document("2018-12-31", "9999"), document("2019-01-01", "01")],
    [document("2019-01-10", "9"), document("2019-01-10", "10")],
    [document("2019-01-10", "099"), document("2019-01-10", "100")],
    [document("2019-01-10", "31"), document("2019-01-10", "32")],
    [document("2019-01-10", "30"), document("2019-01-10", "30c")],
    [document("2019-01-10", "30a"), document("2019-01-10", "30c")],
    [document("2019-01-10", "30c"), document("2019-01-10", "31")],
    [document("2019-01-10", "999999999999999999"), document("2019-01-10", "1000000000000000000")],
    [document("2019-01-10", "1000000000000000000"), document("2019-01-10", "1000000000000000001")],
    [document("2019-01-10", "31", "DA-UBND"), document("2019-01-10", "31", "ĐA-UBND")],
    [document("2019-01-10", "7", "QĐ-UBND"), document("2019-01-10", "07", "TB-UBND")],
  ])("%j stands before %j", (first, second) => {
    expect(sign(first, second)).toBe(-1);
    expect(sign(second, first)).toBe(1);
  });

  it("are level where date, number and symbol are, whatever zeros the number has", () => {
    expect(compareDocuments(document("2019-01-10", "07"), document("2019-01-10", "7"))).toBe(0);
    expect(compareDocuments(document("2019-01-10", "0030c"), document("2019-01-10", "30c"))).toBe(0);
    expect(compareDocuments(document("2019-01-10", "00"), document("2019-01-10", "0"))).toBe(0);
  });

  it("are sorted without touching the list", () => {
    const list = Object.freeze([document("2019-01-10", "31"), document("2019-01-10", "07")]);
    expect(list.toSorted(compareDocuments).map(({ number }) => number)).toEqual(["07", "31"]);
    expect(list[0]?.number).toBe("31");
  });
});
