import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import type { NewsFeed } from "@khukit/core/publication";
import { expect, onTestFinished, test } from "vitest";
import { createToken, listTokenUses } from "../../index.js";
import { temporaryDirectory } from "../../temporary-directory.fixture.js";
import { BOARD, filesWith, zipOf } from "./publish.fixture.js";

const sourceOf = (name: string): string => fileURLToPath(new URL(name, import.meta.url));

const startServer = async (store: string): Promise<{ readonly child: ChildProcess; readonly url: string }> => {
  const sources = sourceOf("../../listen/typescript-sources.fixture.ts");
  const child = spawn(process.execPath, ["--import", sources, sourceOf("server-process.fixture.ts"), store], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  onTestFinished(() => void child.kill("SIGKILL"));
  for await (const line of createInterface({ input: child.stdout as NodeJS.ReadableStream }))
    return { child, url: line };
  throw new Error("the server ended before it told its address");
};

const ARTICLES = 40;

/** A folder whose every article says which edition it belongs to. */
const editionZip = (edition: number): Uint8Array<ArrayBuffer> => {
  const article = "---\ntitle: Bản EDITION\npublished: 2024-01-22\nlead: Tin.\n---\nNội dung.\n";
  const articles = Array.from({ length: ARTICLES }, (_, index) => [
    `news/2024-01-22-tin-${index}.md`,
    article.replace("EDITION", String(edition)),
  ]);
  return zipOf({ "board.yaml": filesWith()["board.yaml"] ?? "", ...Object.fromEntries(articles) });
};

/** The editions that one answer holds: one, or the board is a mixture. */
const editionsAt = async (url: string): Promise<ReadonlySet<number> | null> => {
  const response = await fetch(`${url}/v1/boards/mau/news.json?limit=${ARTICLES}`).catch(() => null);
  if (response === null || response.status === 404) return null;
  const { items } = (await response.json()) as NewsFeed;
  expect(items).toHaveLength(ARTICLES);
  return new Set(items.map(({ title }) => Number(/\d+/.exec(title)?.[0])));
};

/** Publishes edition after edition until the server is gone; what was begun last and what was acknowledged last. */
const publishOn = (url: string, secret: string, first: number) => {
  const state = { begun: first - 1, acknowledged: first - 1 };
  const go = async (): Promise<void> => {
    for (;;) {
      state.begun += 1;
      const headers = { Authorization: `Bearer ${secret}` };
      const init = { method: "PUT", body: editionZip(state.begun), headers };
      const response = await fetch(`${url}/v1/boards/mau`, init).catch(() => null);
      if (response === null) return;
      expect(response.ok).toBe(true);
      state.acknowledged = state.begun;
      if ((await response.arrayBuffer().catch(() => null)) === null) return;
    }
  };
  return { state, ended: go() };
};

test("a server killed while it publishes shows one whole edition: the last acknowledged, or the one after it", async () => {
  const store = await temporaryDirectory();
  const file = join(store, "tokens.db");
  const { secret } = createToken({ file, scope: BOARD, label: "Văn phòng" });
  let acknowledged = 0;
  let begun = 0;
  let answered = 0;
  for (let round = 1; round <= 3; round += 1) {
    const { child, url } = await startServer(store);
    const shown = await editionsAt(url);
    if (round > 1) {
      expect(shown?.size).toBe(1);
      expect([acknowledged, begun]).toContain([...(shown ?? [])][0]);
    }
    const publishing = publishOn(url, secret, begun + 1);
    const seen: number[] = [];
    while (publishing.state.acknowledged < begun + 4) {
      const editions = await editionsAt(url);
      if (editions === null) continue;
      expect(editions.size).toBe(1);
      seen.push(...editions);
    }
    expect(seen).toEqual(seen.toSorted((a, b) => a - b));
    expect(new Set(seen).size).toBeGreaterThan(1);
    child.kill("SIGKILL");
    await Promise.all([publishing.ended, once(child, "exit")]);
    answered += publishing.state.acknowledged - begun;
    ({ acknowledged, begun } = publishing.state);
  }
  const uses = listTokenUses({ file, limit: 1000 });
  expect(uses.filter(({ result }) => result?.startsWith("published")).length).toBeGreaterThanOrEqual(answered);
  // What was cut short stands there too, without a result.
  expect(uses.length).toBeLessThanOrEqual(begun);
}, 120_000);
