import { describe, expect, it } from "vitest";
import { collate, collateBy } from "./index.js";

describe("Vietnamese order", () => {
  it("follows the tones: ngang, huyền, hỏi, ngã, sắc, nặng", () => {
    expect(["mạ", "má", "mã", "mả", "mà", "ma"].toSorted(collate)).toEqual(["ma", "mà", "mả", "mã", "má", "mạ"]);
  });

  it("follows the alphabet, where ă, â, đ, ê, ô, ơ and ư are letters of their own", () => {
    const letters = "a ă â b c d đ e ê g h i k l m n o ô ơ p q r s t u ư v x y".split(" ");
    expect(letters.toReversed().toSorted(collate)).toEqual(letters);
  });

  it("is the same for composed and decomposed letters", () => {
    expect(collate("Hòn La", "Hòn La".normalize("NFD"))).toBe(0);
  });

  it("puts records by their names, numbers by value, and leaves the list as it was", () => {
    const zones = [{ vi: "Khu công nghiệp 10" }, { vi: "Khu công nghiệp 2" }, { vi: "Cụm công nghiệp 3" }];
    const given = [...zones];
    expect(zones.toSorted(collateBy(({ vi }) => vi)).map(({ vi }) => vi)).toEqual([
      "Cụm công nghiệp 3",
      "Khu công nghiệp 2",
      "Khu công nghiệp 10",
    ]);
    expect(zones).toEqual(given);
  });
});
