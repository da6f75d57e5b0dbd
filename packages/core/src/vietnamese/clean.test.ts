import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cleanText, fold } from "./index.js";

describe("text from a portal", () => {
  it.each([
    ["no-break spaces", "12\u00a0242 lượt\u202fngười", "12 242 lượt người"],
    ["a soft hyphen", "công\u00adty", "côngty"],
    ["zero-width characters", "\ufeffHòn\u200b La\u200d\u2060", "Hòn La"],
    ["decomposed letters", "Ho\u0300n La", "Hòn La"],
    ["a joiner between a letter and its accent", "Ho\u034f\u0300n La", "Hòn La"],
    ["an ideographic space", "Khu\u3000A", "Khu A"],
    ["spaces at the ends", " \u00a0 Khu A\n", "Khu A"],
  ])("is cleaned of %s", (_, text, clean) => {
    expect(cleanText(text)).toBe(clean);
  });

  it("keeps its lines and the spaces between its words", () => {
    expect(cleanText("Điều 1.  Quy định\n\tđiều 2")).toBe("Điều 1.  Quy định\n\tđiều 2");
  });

  it("is clean once cleaned", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(cleanText(cleanText(text))).toBe(cleanText(text));
      }),
    );
  });

  it("is found by a search whatever stands unseen in it", () => {
    expect(fold("\u00a0KHU\u00a0 công\u00ad nghi\u200bệp\u034f ĐĂK La\ufeff")).toBe("khu cong nghiep dak la");
  });
});
