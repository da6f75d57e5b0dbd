import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as core from "./index.js";

/** Each `@example` in the doc comments is code with its result after `//=>`: what we tell readers is run here. */
interface Example {
  readonly code: string;
  readonly result: string;
}

const source = new URL(".", import.meta.url);

const commentsOf = (text: string): readonly string[] =>
  [...text.matchAll(/\/\*\*([\s\S]*?)\*\//g)].map(([, comment = ""]) => comment.replace(/^\s*\* ?/gm, ""));

const examplesOf = (comment: string): readonly Example[] => {
  const [, ...blocks] = comment.split("@example");
  return blocks.flatMap((block) => {
    const examples: Example[] = [];
    let code = "";
    for (const line of block.split("\n")) {
      const [before = "", result] = line.split("//=>");
      code += `${before}\n`;
      if (result !== undefined) {
        examples.push({ code: code.trim(), result: result.trim() });
        code = "";
      }
    }
    return examples;
  });
};

const evaluate = (code: string): unknown => {
  const plain = code.replace(/ as [A-Z]\w+/g, "");
  return new Function(...Object.keys(core), `"use strict"; return (${plain});`)(...Object.values(core));
};

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .toSorted();

const examples = files.flatMap((file) =>
  commentsOf(readFileSync(new URL(file, source), "utf8"))
    .flatMap(examplesOf)
    .map(({ code, result }) => [file, code, result] as const),
);

describe("the examples in the documentation", () => {
  it.for(examples)("%s: %s gives %s", ([, code, result]) => {
    expect(evaluate(code)).toEqual(evaluate(result));
  });
});
