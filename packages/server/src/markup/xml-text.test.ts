import { expect, test } from "vitest";
import { xmlText } from "./xml-text.js";

test("what XML may not hold is left out, and nothing else", () => {
  expect(xmlText("a\u0000\u0008\ud800b\ufffe\n\tđ 😀 <&>")).toBe("ab\n\tđ 😀 <&>");
});
