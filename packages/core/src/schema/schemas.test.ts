import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import * as entry from "./index.js";

const source = new URL("../", import.meta.url);

const declared = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((file) => file.endsWith(".ts") && !/\.(?:test|fixture)\.ts$/.test(file))
  .flatMap((file) => [...readFileSync(new URL(file, source), "utf8").matchAll(/^export const (\w+Schema)\b/gm)])
  .map(([, name]) => name);

describe("the entry for schemas", () => {
  it("gives every schema of every concept", () => {
    const given = Object.keys(entry).filter((name) => name.endsWith("Schema"));
    expect(given.toSorted()).toEqual([...new Set(declared)].toSorted());
  });

  it("gives a record's schema by the record's name", () => {
    expect(entry.RECORDS["report-front-matter"]).toBe(entry.reportMetaSchema);
    expect(entry.RECORD_NAMES).toContain("observation");
  });
});
