import { defineConfig } from "vitest/config";

// One browser and one server at a time: two cores, and a count that must not be disturbed.
export default defineConfig({
  test: {
    include: ["test/**/*.test.ts"],
    environment: "node",
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
