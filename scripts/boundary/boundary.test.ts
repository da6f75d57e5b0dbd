import { describe, expect, it } from "vitest";
import { findBreaches, findDeclaredBreaches } from "./boundary.ts";

const breachesOf = (path: string, text: string): readonly string[] => findBreaches([{ path, text }]);

describe("the arrows of the house", () => {
  it.each([
    ["packages/elements/src/a.ts", 'import { fold } from "@khukit/core/vietnamese";'],
    ["packages/server/src/app/a.ts", 'import { x } from "../folder/b.js";'],
    ["packages/cli/src/a.ts", 'import { createApp } from "@khukit/server";'],
    ["apps/demo/src/a.ts", 'const { run } = await import("khukit");'],
    ["packages/core/src/a.ts", 'import { addDays } from "date-fns";'],
  ])("let %s say %s", (path, text) => {
    expect(breachesOf(path, text)).toEqual([]);
  });

  it.each([
    ["packages/core/src/a.ts", 'import { createApp } from "@khukit/server";', "core may not import server"],
    ["packages/elements/src/a.ts", 'export * from "@khukit/server";', "elements may not import server"],
    ["packages/server/src/a.ts", 'import("khukit");', "server may not import cli"],
    ["packages/server/src/a.ts", 'import { a } from "../../core/src/a.js";', "by a path out of packages/server"],
    ["apps/demo/src/a.ts", 'import { a } from "../../../packages/core/src/index.ts";', "by a path out of apps/demo"],
    ["apps/demo/src/a.ts", 'import.meta.resolve("@khukit/elements/dist/cdn/khu.js");', "not a published entry point"],
  ])("stop %s that says %s", (path, text, reason) => {
    expect(breachesOf(path, text)).toEqual([expect.stringContaining(reason)]);
  });

  it("stop a dependency that is only declared", () => {
    expect(findDeclaredBreaches([{ folder: "packages/core", dependencies: ["zod", "@khukit/server"] }])).toEqual([
      "packages/core/package.json: core may not depend on server",
    ]);
  });
});
