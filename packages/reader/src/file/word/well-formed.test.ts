import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isWellFormed } from "./well-formed.js";

describe("XML of a letter", () => {
  it.each([
    "<a/>",
    '\ufeff<?xml version="1.0"?>\n<w:a w:b="1" c=\'>\'><!-- -- <d> --><w:e />&amp;&#10;<![CDATA[<]]></w:a>\n',
    "<a><b></b ><a></a></a>",
  ])("is sound as %j", (xml) => {
    expect(isWellFormed(xml)).toBe(true);
  });

  it.each([
    ["no element", "a"],
    ["two elements", "<a/><b/>"],
    ["text around its element", "<a/>b"],
    ["an end that is missing", "<a><b></a>"],
    ["an end too many", "<a></a></a>"],
    ["a name that is none", "<a:/>"],
    ["a bare attribute", "<a b/>"],
    ["an attribute twice", '<a b="1" b="2"/>'],
    ["a bracket in an attribute", '<a b="<"/>'],
    ["an entity of its own", "<a>&b;</a>"],
    ["a document type", "<!DOCTYPE a><a/>"],
    ["a tag that is cut", "<a><b"],
    ["more depth than a letter has", "<a>".repeat(500) + "</a>".repeat(500)],
  ])("is not sound with %s", (_, xml) => {
    expect(isWellFormed(xml)).toBe(false);
  });

  it("is looked at in any text without an exception", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("<a>", "</a>", "<", ">", "&", '"', " b=", "x"), { maxLength: 30 }),
        (parts) => {
          expect(typeof isWellFormed(parts.join(""))).toBe("boolean");
        },
      ),
    );
  });
});
