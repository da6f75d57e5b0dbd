import { readFileSync } from "node:fs";

/**
 * npm refuses a lock file, on every machine, that lacks an entry for another platform's optional package; and a lock
 * file must never name the registry it was made with.
 */
const lock = JSON.parse(readFileSync("package-lock.json", "utf8")) as {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string }>
  >;
};

const names = new Set(Object.keys(lock.packages).map((path) => path.replace(/^.*node_modules\//, "")));

const problems = Object.entries(lock.packages).flatMap(([path, entry]) => [
  ...Object.keys(entry.optionalDependencies ?? {})
    .filter((name) => !names.has(name))
    .map((name) => `package-lock.json: ${path} names ${name}, which has no entry: make the lock anew from nothing`),
  ...(/^https?:/.test(entry.resolved ?? "") ? [`package-lock.json: ${path} names a registry's address`] : []),
]);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
