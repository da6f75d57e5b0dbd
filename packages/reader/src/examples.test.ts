import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as reader from "./index.js";

/** Each `@example` of a public function is code with its result after `//=>`: what we tell readers is run here. */
interface Example {
  readonly code: string;
  readonly result: string;
}

const folder = new URL(".", import.meta.url);

const files = readdirSync(folder, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .toSorted();

const EXPLAINED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export const (\w+)/g;

const published = new Set(Object.keys(reader));

const examplesOf = (comment: string): readonly Example[] =>
  comment
    .replace(/^\s*\* ?/gm, "")
    .split("@example")
    .slice(1)
    .flatMap((block) => {
      const examples: Example[] = [];
      let code = "";
      for (const line of block.split("\n")) {
        const [before = "", result] = line.split("//=>");
        code += `${before}\n`;
        if (result === undefined) continue;
        examples.push({ code: code.trim(), result: result.trim() });
        code = "";
      }
      return examples;
    });

const explained = files.flatMap((file) =>
  [...readFileSync(new URL(file, folder), "utf8").matchAll(EXPLAINED)].flatMap(([, comment = "", name = ""]) =>
    published.has(name) ? [{ name, examples: examplesOf(comment) }] : [],
  ),
);

const evaluate = (code: string): unknown =>
  new Function(...Object.keys(reader), `"use strict"; return (${code.replace(/;$/, "")});`)(...Object.values(reader));

describe("the examples of the public functions", () => {
  it("leave none out", () => {
    const shown = explained.filter(({ examples }) => examples.length > 0).map(({ name }) => name);
    expect(
      [...published].filter((name) => typeof Reflect.get(reader, name) === "function" && !shown.includes(name)),
    ).toEqual([]);
  });

  it.for(explained.flatMap(({ examples }) => examples.map(({ code, result }) => [code, result] as const)))(
    "%s gives %s",
    ([code, result]) => {
      const wanted = evaluate(result);
      if (typeof wanted === "object" && wanted !== null) expect(evaluate(code)).toMatchObject(wanted);
      else expect(evaluate(code)).toBe(wanted);
    },
  );
});
