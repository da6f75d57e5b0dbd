import type { Contender, Measurement } from "./contender.ts";
import { makeNation } from "./nation.ts";

const ROUNDS = 7;

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const peak = (): number => process.resourceUsage().maxRSS / 1024;

const [name = ""] = process.argv.slice(2);
const { contender } = (await import(`./${name}.ts`)) as { readonly contender: Contender<unknown> };
const nation = makeNation();
globalThis.gc?.();
const before = process.memoryUsage.rss() / 1024 / 1024;
const loads: number[] = [];
const rolls: number[] = [];
let answer: Measurement["answer"] = [];
for (let round = 0; round < ROUNDS; round += 1) {
  const start = performance.now();
  const held = await contender.load(nation);
  const loaded = performance.now();
  answer = [...(await contender.roll(held))];
  loads.push(loaded - start);
  rolls.push(performance.now() - loaded);
}
const figures = nation.reduce((sum, { observations }) => sum + observations.length, 0);
const measurement: Measurement = {
  name,
  figures,
  load: median(loads),
  roll: median(rolls),
  memory: peak() - before,
  answer: answer.toSorted(),
};
process.stdout.write(JSON.stringify(measurement));
