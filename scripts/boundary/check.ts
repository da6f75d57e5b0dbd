import { globSync, readFileSync } from "node:fs";
import { findBreaches, findDeclaredBreaches } from "./boundary.ts";

const toSlashes = (path: string): string => path.replaceAll("\\", "/");

const sources = globSync("{packages,apps}/*/{src,scripts,portals}/**/*.{ts,js}").map((path) => ({
  path: toSlashes(path),
  text: readFileSync(path, "utf8"),
}));

const manifests = globSync("{packages,apps}/*/package.json").map((path) => {
  const { dependencies = {}, devDependencies = {} } = JSON.parse(readFileSync(path, "utf8"));
  return {
    folder: toSlashes(path).replace("/package.json", ""),
    dependencies: Object.keys({ ...dependencies, ...devDependencies }),
  };
});

const breaches = [...findBreaches(sources), ...findDeclaredBreaches(manifests)];
for (const breach of breaches) console.error(breach);
if (breaches.length > 0) process.exit(1);
