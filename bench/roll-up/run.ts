import { spawnSync } from "node:child_process";
import type { Measurement } from "./contender.ts";

const CONTENDERS = ["khukit", "arquero", "duckdb"] as const;

const measured = (name: string): Measurement => {
  const script = new URL("./measure.ts", import.meta.url).pathname;
  const { stdout, stderr, status } = spawnSync(
    process.execPath,
    ["--expose-gc", "--max-old-space-size=8192", script, name],
    {
      encoding: "utf8",
      maxBuffer: 1 << 28,
    },
  );
  if (status !== 0) throw new Error(`${name} failed:\n${stderr}`);
  return JSON.parse(stdout);
};

const column = (text: string | number, width: number): string => String(text).padStart(width);

const differing = (own: Measurement, other: Measurement): number => {
  const values = new Map(own.answer);
  return other.answer.filter(([key, value]) => values.get(key) !== value).length;
};

/** Each contender's times as multiples of ours: above 1 it is slower than we are. */
export const benchRollUp = (): void => {
  const all = CONTENDERS.map(measured);
  const [own] = all;
  if (own === undefined) return;
  console.log(
    `\nRoll-up of ${own.figures.toLocaleString("en")} figures to ${own.answer.length} (34 provinces, 20 indicators, one year)`,
  );
  console.log(
    `${"".padEnd(10)}${column("load ms", 10)}${column("roll ms", 10)}${column("both ms", 10)}${column("× ours", 9)}${column("roll × ours", 13)}${column("MiB", 7)}  differs`,
  );
  for (const one of all) {
    const both = one.load + one.roll;
    console.log(
      `${one.name.padEnd(10)}${column(one.load.toFixed(0), 10)}${column(one.roll.toFixed(1), 10)}${column(both.toFixed(0), 10)}` +
        `${column((both / (own.load + own.roll)).toFixed(2), 9)}${column((one.roll / own.roll).toFixed(2), 13)}` +
        `${column(one.memory.toFixed(0), 7)}  ${differing(own, one)} of ${one.answer.length}`,
    );
  }
};
