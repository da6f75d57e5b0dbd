import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CounterError, openCounter } from "./index.js";

// Counts on a disk until it is full, makes room, and counts on: `disk-full.fixture.ts DIRECTORY`. Prints what it saw.
const [, , directory = "."] = process.argv;
const filler = join(directory, "filler");
const site = { id: "mau" };
const at = new Date("2026-11-23T01:00:00Z");
const paths: string[] = [];

const counter = openCounter({ file: join(directory, "visits.db"), now: () => at });

const view = async (visitor: number): Promise<boolean> => {
  const path = `/tin/${visitor}`;
  try {
    await counter.count({ site, path, client: { address: "203.0.113.7", userAgent: `v${visitor}` }, at });
    paths.push(path);
    return true;
  } catch (error) {
    if (error instanceof CounterError && error.code === "unavailable") return false;
    throw error;
  }
};

let visitor = 0;
const countUntilRefused = async (): Promise<void> => {
  do visitor += 1;
  while ((await view(visitor)) && visitor < 20_000);
};

writeFileSync(filler, Buffer.alloc(600_000));
await view(0);
await countUntilRefused();
const refused = visitor;
const isRefusedAgain = !(await view(refused));
rmSync(filler);
const counted = [];
for (let more = 1; more <= 20; more += 1) counted.push(await view(refused + more));
const views = [...(await counter.views(site, paths)).values()];
const { total } = await counter.visits(site, at);
await counter.close();
process.stdout.write(
  JSON.stringify({
    isRefusedAgain,
    isCountingAgain: counted.every(Boolean),
    acknowledged: paths.length,
    viewsAreOne: views.every((count) => count === 1),
    total,
  }),
);
