import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { evaluate, type ReadText } from "./evaluation.ts";
import { labelledTextsOf } from "./labelled-text.ts";
import { remarksOf, summaryOf, tableOf } from "./table.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { verbose: { type: "boolean", default: false }, only: { type: "string" }, module: { type: "string" } },
});

const specifier = values.module === undefined ? "@khukit/reader" : pathToFileURL(resolve(values.module)).href;
const { readText }: { readonly readText?: ReadText } = await import(specifier);
if (typeof readText !== "function") throw new Error(`${specifier} exports no function readText`);

const folder = positionals[0] ?? `${import.meta.dirname}/texts`;
const texts = labelledTextsOf(folder, values.only ?? null);
if (texts.length === 0) throw new Error(`no labelled text in ${folder}: expected NN.txt beside NN.labels.json`);

const evaluation = evaluate(readText, texts);
if (values.verbose) console.log(remarksOf(evaluation));
console.log(tableOf(evaluation));
console.log(summaryOf(folder, evaluation));
