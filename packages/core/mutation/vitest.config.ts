import { defineConfig } from "vitest/config";

const concept = process.env["KHUKIT_MUTATED"] ?? "period";

// The tests of the mutated concept alone: what no test beside the code notices counts as unnoticed.
export default defineConfig({
  test: {
    include: [`src/${concept}/**/*.test.ts`],
    environment: "node",
    // Watching every branch makes the property tests several times slower.
    testTimeout: 30_000,
  },
});
