/**
 * Mutation testing of one concept by its own tests: `npm run mutation -- period`. Schemas are left out, whose words are
 * no rules and whose rules `test/` holds against JSON Schema; so are tables, where a mutant is another fact and no fault.
 */
const concept = process.env["KHUKIT_MUTATED"] ?? "period";

export default {
  mutate: [
    `src/${concept}/**/*.ts`,
    "!src/**/*.{test,fixture}.ts",
    "!src/**/index.ts",
    "!src/**/{schema,*.schema}.ts",
    // Schemas that stand in the file of their record.
    "!src/observation/observation.ts",
    "!src/document/document.ts",
    "!src/directive/directive.ts",
    // Tables of types, of those who issue documents, and of their names.
    "!src/document/{type,legal-type,party-type,copy-type,issuer-table}.ts",
  ],
  testRunner: "vitest",
  vitest: { configFile: "mutation/vitest.config.ts", related: false },
  coverageAnalysis: "perTest",
  // In the sandbox it would extend a file that is not there; without it the one of the package is found above.
  ignorePatterns: ["dist", "scripts", "test", "tsconfig*.json"],
  tsconfigFile: "none",
  reporters: ["clear-text", "progress", "json"],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `mutation/node_modules/.cache/${concept}.json` },
  warnings: { slow: false },
};
