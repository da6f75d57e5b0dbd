import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as z from "zod/mini";

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

const folders = readdirSync(source).filter((folder) => existsSync(new URL(`${folder}/index.ts`, source)));

/** What each entry point (`@khukit/core/period`) exports. */
const entries = await Promise.all(
  folders.map(async (folder) => {
    const exported: Readonly<Record<string, unknown>> = await import(new URL(`${folder}/index.ts`, source).href);
    return [folder, exported] as const;
  }),
);

const scope: Readonly<Record<string, unknown>> = Object.assign({ z }, ...entries.map(([, exported]) => exported));

const evaluate = (code: string): unknown => {
  const plain = code.replace(/ as [A-Z]\w+/g, "");
  return new Function(...Object.keys(scope), `"use strict"; return (${plain});`)(...Object.values(scope));
};

const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !file.endsWith(".test.ts"))
  .toSorted();

const sources = files.map((file) => ({ file, text: readFileSync(new URL(file, source), "utf8") }));

const examples = sources.flatMap(({ file, text }) =>
  commentsOf(text)
    .flatMap(examplesOf)
    .map(({ code, result }) => [file, code, result] as const),
);

const EXPLAINED = /\/\*\*((?:(?!\*\/)[\s\S])*)\*\/\s*export (?:const|function) (\w+)/g;

const withExample = new Set(
  sources.flatMap(({ text }) =>
    [...text.matchAll(EXPLAINED)].flatMap(([, comment = "", name = ""]) => (comment.includes("//=>") ? [name] : [])),
  ),
);

const functionsOf = (exported: Readonly<Record<string, unknown>>): readonly string[] =>
  Object.keys(exported).filter((name) => typeof exported[name] === "function");

describe("the examples in the documentation", () => {
  it.for(examples)("%s: %s gives %s", ([, code, result]) => {
    expect(evaluate(code)).toEqual(evaluate(result));
  });

  it.for(entries)("leave out no public function of %s", ([, exported]) => {
    expect(functionsOf(exported).filter((name) => !withExample.has(name))).toEqual([]);
  });
});
