import { globSync, readFileSync } from "node:fs";

/**
 * npm refuses a lock file, on every machine, that lacks an entry for another platform's optional package; and a lock
 * file must never name the registry it was made with.
 */
interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string }>
  >;
}

const problemsOf = (file: string): readonly string[] => {
  const { packages } = JSON.parse(readFileSync(file, "utf8")) as Lock;
  const names = new Set(Object.keys(packages).map((path) => path.replace(/^.*node_modules\//, "")));
  return Object.entries(packages).flatMap(([path, entry]) => [
    ...Object.keys(entry.optionalDependencies ?? {})
      .filter((name) => !names.has(name))
      .map((name) => `${file}: ${path} names ${name}, which has no entry: make the lock anew from nothing`),
    ...(/^https?:/.test(entry.resolved ?? "") ? [`${file}: ${path} names a registry's address`] : []),
  ]);
};

/** The repository's own, and those of tools that are installed only when they are called for. */
const problems = [
  "package-lock.json",
  "bench/package-lock.json",
  ...globSync("packages/*/*/package-lock.json"),
].flatMap(problemsOf);

for (const problem of problems) console.error(problem);
if (problems.length > 0) process.exit(1);
