import { join } from "node:path";
import { openBoardStore } from "@khukit/server";
import { describe, expect, it } from "vitest";
import { workplace } from "../command/run.fixture.js";
import { UsageError } from "../command/usage.js";
import { rollback } from "./rollback.js";

const PROFILE = `name: { vi: Ban Quản lý EDITION, en: Board }
shortName: { vi: BQL, en: Board }
province: { code: "44", name: Quảng Bình, asOf: "2024-01-22" }
numbers: vi
units: []
`;

const folder = (edition: string) =>
  new TextEncoder().encode(JSON.stringify({ files: { "board.yaml": PROFILE.replace("EDITION", edition) } }));

/** A store to which editions of a board were published, a day apart. */
const storeWith = async (...editions: readonly string[]) => {
  const directory = join(workplace(), "store");
  let now = new Date("2026-11-23T01:00:00Z");
  const store = await openBoardStore({ directory, now: () => now });
  const versions: string[] = [];
  for (const edition of editions) {
    const outcome = await store.publish({ board: "quang-binh", body: folder(edition) });
    if (outcome.state === "published") versions.push(outcome.version.slice(0, 12));
    now = new Date(now.getTime() + 86_400_000);
  }
  return { directory, store, versions };
};

const khuRollback = async (words: readonly string[], store: string, list = false) => {
  const written = { stdout: "", stderr: "" };
  const output = (name: "stdout" | "stderr") => ({ write: (text: string) => (written[name] += text) });
  const terminal = { stdout: output("stdout"), stderr: output("stderr"), once: () => undefined };
  return { status: await rollback(words, { store, list }, terminal), ...written };
};

describe("khu rollback", () => {
  it("goes back to the version before, which a running server shows", async () => {
    const { directory, store, versions } = await storeWith("một", "hai");
    const { status, stdout } = await khuRollback(["quang-binh"], directory);
    expect(status).toBe(0);
    expect(stdout).toContain(`quang-binh: ${versions[1]} → ${versions[0]}\n`);
    await store.refresh();
    expect(store.boards()[0]?.board.name.vi).toBe("Ban Quản lý một");
    await store.close();
  });

  it("goes to the version that is named by what --list shows", async () => {
    const { directory, store, versions } = await storeWith("một", "hai", "ba");
    await khuRollback(["quang-binh", versions[0] ?? ""], directory);
    const { stdout } = await khuRollback(["quang-binh"], directory, true);
    expect(stdout.split("\n")).toEqual([
      `  ${versions[2]}  2026-11-25 08:00:00  1 tệp / files`,
      `  ${versions[1]}  2026-11-24 08:00:00  1 tệp / files`,
      `* ${versions[0]}  2026-11-23 08:00:00  1 tệp / files`,
      "",
    ]);
    await store.close();
  });

  it("says in both languages why it cannot, changes nothing and exits 1", async () => {
    const { directory, store, versions } = await storeWith("một");
    for (const [words, reason] of [
      [["quang-binh"], "keeps no version older than the current one"],
      [["quang-binh", "abcdef"], "keeps no single version that starts with"],
      [["ha-tinh"], "holds no version of board"],
    ] as const) {
      const { status, stdout, stderr } = await khuRollback(words, directory);
      expect([status, stdout]).toEqual([1, ""]);
      expect(stderr).toContain(reason);
    }
    expect((await khuRollback(["quang-binh"], join(directory, "nowhere"))).stderr).toContain("cannot be used");
    expect((await khuRollback(["quang-binh"], directory, true)).stdout).toContain(`* ${versions[0]}`);
    await store.close();
  });

  it.each([[[]], [["a", "b", "c"]]])("is refused as a wrong command line when it is %j", async (words) => {
    await expect(khuRollback(words, "store")).rejects.toBeInstanceOf(UsageError);
  });
});
