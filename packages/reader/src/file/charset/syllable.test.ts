import { describe, expect, it } from "vitest";
import { isSyllable } from "./syllable.js";

describe("a Vietnamese syllable", () => {
  it.each("nghiệp Quảng giếng gì khuỷu quyết thuở uỷ ủy hoà hòa yêu ý ngoằn ĐƯỜNG xoong rượu cắt sạch".split(" "))(
    "is %s",
    (word) => {
      expect(isSyllable(word)).toBe(true);
    },
  );

  it.each(["nghiÖp", "hßa", "sộtộ", "kcn", "zô", "viẹtt", "khuu", "bb", ""])("is not %j", (word) => {
    expect(isSyllable(word)).toBe(false);
  });

  it("bears sắc or nặng where it ends in a stop", () => {
    expect(["cằt", "cẳt", "cẵt", "sàch", "hộp"].map(isSyllable)).toEqual([false, false, false, false, true]);
  });

  it("is the same when it is asked for again", () => {
    expect([isSyllable("nghiệp"), isSyllable("nghiệp"), isSyllable("xyz"), isSyllable("xyz")]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
