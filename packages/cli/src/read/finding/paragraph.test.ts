import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Finding } from "./finding.js";
import { paragraphsOf, writeParagraph } from "./paragraph.js";

const found = (start: number, end: number, tag = `S${start}`): Finding => ({
  tag,
  kind: "figure",
  start,
  end,
  printed: "",
  words: [],
  english: null,
});

const BRACKETS = {
  plain: (words: string) => words,
  marked: ({ opens, closes }: { readonly opens: boolean; readonly closes: boolean }, inner: string) =>
    `${opens ? "[" : "("}${inner}${closes ? "]" : ")"}`,
};

const written = (text: string, findings: readonly Finding[]): readonly string[] =>
  paragraphsOf(text, findings).map((paragraph) => writeParagraph(text, paragraph, BRACKETS));

describe("a text's lines", () => {
  it("bear their marks, one within the other", () => {
    expect(written("một hai ba bốn", [found(0, 10), found(4, 7)])).toEqual(["[một [hai] ba] bốn"]);
  });

  it("bear the part of a mark that stands on each", () => {
    expect(written("một\nhai ba\nbốn", [found(0, 14)])).toEqual(["[một)", "(hai ba)", "(bốn]"]);
  });

  it("keep a mark that reaches out of its holder within it", () => {
    expect(written("một hai ba", [found(0, 7), found(4, 10)])).toEqual(["[một [hai]] ba"]);
  });

  it("tell a finding where its last word stands", () => {
    const text = "một\n\nhai ba";
    expect(paragraphsOf(text, [found(0, 8)]).map(({ ended }) => ended.length)).toEqual([0, 1]);
  });

  it("that are empty are left out, and the ends of Windows' lines", () => {
    expect(written("một\r\n \r\nhai", [])).toEqual(["một", "hai"]);
  });

  it("keep every letter of the text, whatever the marks", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "ố", " ", "\n"), maxLength: 40 });
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 8 });
    fc.assert(
      fc.property(text, spans, (given, places) => {
        const findings = places
          .map(([a, b]) => found(Math.min(a, b, given.length), Math.min(Math.max(a, b), given.length)))
          .toSorted((left, right) => left.start - right.start || right.end - left.end);
        const lines = given.split("\n").filter((line) => line.trim() !== "");
        expect(written(given, findings).map((line) => line.replace(/[[\]()]/g, ""))).toEqual(lines);
      }),
    );
  });
});
