import { readFileSync } from "node:fs";
import { defineConfig } from "tsup";

const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };

// Unbundled, one file for one file: a page's own bundler shares Lit and what the elements have in common.
export default defineConfig({
  entry: ["src/**/*.ts", "!src/**/*.test.ts", "!src/**/*.fixtures.ts", "!src/loader/**", "!src/count/count.ts"],
  format: "esm",
  target: "es2022",
  bundle: false,
  clean: true,
  define: { __KHUKIT_VERSION__: JSON.stringify(version) },
});
