import { readText } from "@khukit/reader";
import * as chrono from "chrono-node";
import { HOSTILE, officeText } from "./texts.ts";

const ROUNDS = 7;
const PAGE = 40_000;
const SHORT = 100_000;
const LONG = 1_000_000;
const PUBLISHED = "2024-07-10";

const median = (values: readonly number[]): number => values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;

const timeOf = (work: () => unknown, rounds: number): number =>
  median(
    Array.from({ length: rounds }, () => {
      const start = performance.now();
      work();
      return performance.now() - start;
    }),
  );

/** Everything in a text, beside chrono-node's `vi`, which looks for dates alone, on the same text. */
const besideChrono = (): void => {
  const text = officeText(PAGE);
  const day = new Date(`${PUBLISHED}T00:00:00Z`);
  const own = timeOf(() => readText(text, { publishedOn: PUBLISHED }), ROUNDS);
  const peer = timeOf(() => chrono.vi.parse(text, day), ROUNDS);
  console.log(`\nReading ${PAGE.toLocaleString("en")} characters of office text`);
  console.log(
    `khukit (figures, dates, documents, tasks…) ${own.toFixed(1)} ms, chrono-node vi (dates) ${peer.toFixed(1)} ms: ${(own / peer).toFixed(1)} × chrono-node`,
  );
};

/** Ten times the text: how many times the time. */
const tenfold = (): void => {
  console.log(`\nTen times the text (${SHORT.toLocaleString("en")} → ${LONG.toLocaleString("en")} characters)`);
  for (const [name, textOf] of Object.entries(HOSTILE)) {
    const [short, long] = [textOf(SHORT), textOf(LONG)];
    readText(short);
    const once = timeOf(() => readText(short), 3);
    const ten = timeOf(() => readText(long), 1);
    console.log(
      `${name.padEnd(18)} ${once.toFixed(0).padStart(5)} ms → ${ten.toFixed(0).padStart(6)} ms: ${(ten / once).toFixed(1)} ×`,
    );
  }
};

export const benchReading = (): void => {
  besideChrono();
  tenfold();
};
