import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

/** The counter's thread is started from its source, which names others by the `.js` they become. */
const sources = fileURLToPath(new URL("src/listen/typescript-sources.fixture.ts", import.meta.url));

export default defineConfig({
  test: {
    include: ["src/**/*.test.ts"],
    environment: "node",
    testTimeout: 30_000,
    execArgv: ["--import", sources],
  },
});
