import { describe, expect, it } from "vitest";
import { elementFiles } from "./files.ts";
import { elementNames } from "./names.ts";
import { REGISTRATIONS } from "./registrations.ts";

const zoneTable = elementNames("zone-table");
if (zoneTable === null) throw new Error("zone-table is a name");

describe("a new element", () => {
  it("has its name in every form", () => {
    expect(zoneTable).toEqual({
      name: "zone-table",
      tag: "khu-zone-table",
      className: "KhuZoneTable",
      camel: "zoneTable",
      constant: "ZONE_TABLE",
    });
  });

  it.each(["", "Zone", "zone_table", "khu-zone", "zone--table", "../zone", "zone/table"])(
    "cannot be named %j",
    (text) => {
      expect(elementNames(text)).toBeNull();
    },
  );

  it("gets a class, its parts, fixtures and a test", () => {
    expect(Object.keys(elementFiles(zoneTable))).toEqual([
      "define.ts",
      "zone-table.ts",
      "zone-table.reader.ts",
      "zone-table.view.ts",
      "zone-table.words.ts",
      "zone-table.styles.ts",
      "zone-table.fixtures.ts",
      "zone-table.test.ts",
    ]);
  });

  it("is entered in every list of elements that there is", async () => {
    const { readFileSync } = await import("node:fs");
    for (const { file, enter } of REGISTRATIONS) {
      const text = readFileSync(new URL(`../../packages/elements/${file}`, import.meta.url), "utf8");
      expect(text).not.toContain("zone-table");
      expect(enter(text, zoneTable)).toContain("zone-table");
    }
  });
});
