import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { gzipSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { CEILINGS, MUST_NOT_APPEAR } from "./ceilings.js";

interface BuiltFile {
  readonly bytes: number;
  readonly gzip: number;
  readonly integrity: string;
}

const at = (file: string): URL => new URL(`../dist/cdn/${file}`, import.meta.url);
if (!existsSync(at("manifest.json")))
  throw new Error("dist/cdn is missing: run `npm run build -w @khukit/elements` first");

const manifest = JSON.parse(readFileSync(at("manifest.json"), "utf8")) as Readonly<Record<string, BuiltFile>>;
const files = Object.keys(manifest);

describe("the browser files", () => {
  it("are those that have a ceiling", () => {
    expect(files.sort()).toEqual(Object.keys(CEILINGS).sort());
  });

  it.each(Object.entries(CEILINGS))("%s weighs no more than %s KiB of gzip", (file, ceiling) => {
    expect((manifest[file]?.gzip ?? Number.POSITIVE_INFINITY) / 1024).toBeLessThanOrEqual(ceiling);
  });

  it.each(files)("%s is what the manifest says of it", (file) => {
    const bytes = readFileSync(at(file));
    expect(manifest[file]).toEqual({
      bytes: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      integrity: `sha384-${createHash("sha384").update(bytes).digest("base64")}`,
    });
  });

  it.each(files)("%s holds nothing that a strict page forbids or nobody needs", (file) => {
    const code = readFileSync(at(file), "utf8");
    expect(MUST_NOT_APPEAR.filter((word) => code.includes(word))).toEqual([]);
  });

  it.each(files)("%s writes innerHTML nowhere but where Lit makes its templates", (file) => {
    const code = readFileSync(at(file), "utf8");
    const holdsLit = file !== "khu.js" && file !== "count.js";
    expect(code.split("innerHTML").length - 1).toBe(holdsLit ? 1 : 0);
  });

  it.each(files)("%s stands alone and is read as UTF-8 on any page", (file) => {
    const code = readFileSync(at(file), "utf8");
    expect(code.startsWith("\uFEFF")).toBe(true);
    expect(code).not.toMatch(/\b(?:import|export)\s*[{*(]|\brequire\(|\bdefine\.amd/);
  });

  it("pin each other: the loaders hold the hash of every file that they bring", () => {
    const hashOf = (file: string): string =>
      createHash("sha256")
        .update(readFileSync(at(file)))
        .digest("base64");
    const loader = readFileSync(at("khu.js"), "utf8");
    for (const file of files.filter((name) => name !== "khu.js" && name !== "all.js")) {
      expect(loader).toContain(hashOf(file));
    }
    const all = readFileSync(at("all.js"), "utf8");
    expect(all).toContain(hashOf("stat-chart.js"));
    expect(all).toContain(hashOf("count.js"));
  });
});
