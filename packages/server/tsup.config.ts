import { defineConfig, type Options } from "tsup";

const shared: Options = {
  format: "esm",
  target: "node22",
  platform: "node",
  // `sqlite` is only known to Node by its full name, `node:sqlite`.
  removeNodeProtocol: false,
};

// A thread begins with a file of its own.
export default defineConfig([
  {
    ...shared,
    entry: { index: "src/index.ts", "check-thread": "src/publish/check-thread.ts" },
    clean: true,
  },
  {
    ...shared,
    entry: { "counter-thread": "src/counter/thread/thread.ts" },
    // What it needs of core comes with it: as packages, schemas and all, that would take 40 MB more of memory.
    noExternal: [/^@khukit\/core/, /^date-fns/, /^zod/],
  },
]);
