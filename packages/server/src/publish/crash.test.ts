import { spawnSync } from "node:child_process";
import { cpSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { temporaryDirectory } from "../temporary-directory.fixture.js";
import { checkHere } from "./folder.fixture.js";
import { openBoardStore } from "./index.js";
import { editionShown, storeBench } from "./store.fixture.js";

const sourceOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

/** Publishes in a process of its own that is killed before a step; false where it lived to its end. */
const isKilledAt = (step: number, directory: string): boolean => {
  const sources = sourceOf("../listen/typescript-sources.fixture.ts");
  const words = ["--import", sources, sourceOf("crash-process.fixture.ts"), directory, "mới", String(step)];
  const { signal, stdout, stderr } = spawnSync(process.execPath, words, { encoding: "utf8" });
  if (signal === null && !stdout.startsWith("published")) throw new Error(stderr);
  return signal === "SIGKILL";
};

test("a publication that is killed before any of its steps leaves the old version whole, or the new one", async () => {
  const bench = await storeBench();
  const store = await bench.open();
  await bench.publish(store, "cũ");
  const before = store.boards();
  await store.close();
  const editions: (string | undefined)[] = [];
  for (let step = 1; ; step += 1) {
    const directory = join(await temporaryDirectory(), "store");
    cpSync(bench.directory, directory, { recursive: true });
    const isKilled = isKilledAt(step, directory);
    const reported: unknown[] = [];
    const after = await openBoardStore({ directory, checker: checkHere, report: (error) => reported.push(error) });
    expect(reported).toEqual([]);
    editions.push(editionShown(after));
    if (editionShown(after) === "cũ") expect(after.boards()).toEqual(before);
    // What is half done is in nobody's way.
    expect((await bench.publish(after, "sau")).state).toBe("published");
    await after.close();
    if (!isKilled) break;
  }
  const turn = editions.indexOf("mới");
  expect(turn).toBeGreaterThan(5);
  expect(editions).toEqual([...Array<string>(turn).fill("cũ"), ...Array<string>(editions.length - turn).fill("mới")]);
}, 120_000);
