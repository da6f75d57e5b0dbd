import { mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { workplace } from "../command/run.fixture.js";
import { writeFiles } from "./write-files.js";

const namesIn = (directory: string): readonly string[] =>
  readdirSync(directory, { recursive: true }).map(String).sort();

describe("the files of a folder", () => {
  it("are written whole, new folders too, and nothing is left beside them", async () => {
    const directory = workplace({ "a.csv": "cũ" });
    await writeFiles(
      directory,
      new Map([
        ["a.csv", "mới"],
        ["news/b.md", "bài"],
      ]),
    );
    expect(readFileSync(join(directory, "a.csv"), "utf8")).toBe("mới");
    expect(readFileSync(join(directory, "news/b.md"), "utf8")).toBe("bài");
    expect(namesIn(directory).filter((name) => /\.(?:tmp|old)$/.test(name))).toEqual([]);
  });

  it("stay as they were when one of them cannot be put in place", async () => {
    const directory = workplace({ "a.csv": "cũ" });
    // A folder in the place of a file is what every system refuses to replace.
    mkdirSync(join(directory, "c.csv"));
    writeFileSync(join(directory, "c.csv", "x"), "");
    const before = namesIn(directory);
    const files = new Map([
      ["a.csv", "mới"],
      ["b.csv", "thêm"],
      ["c.csv", "không được"],
    ]);
    await expect(writeFiles(directory, files)).rejects.toThrow();
    expect(readFileSync(join(directory, "a.csv"), "utf8")).toBe("cũ");
    expect(namesIn(directory)).toEqual(before);
  });
});
