import { dirname, join, relative } from "node:path/posix";

/** Which of our packages each may import (the house: imports point one way). */
export const ARROWS: Readonly<Record<string, readonly string[]>> = {
  core: [],
  reader: ["core"],
  writer: ["core"],
  elements: ["core"],
  server: ["core", "writer"],
  cli: ["core", "reader", "writer", "server", "elements"],
};

const PUBLISHED_NAME: Readonly<Record<string, string>> = { khukit: "cli" };

/** `@khukit/core/period` and `khukit` are ours: the package's folder, or null for anybody else's. */
const packageOf = (specifier: string): string | null => {
  const [scope = "", name = ""] = specifier.split("/");
  return scope === "@khukit" ? name : (PUBLISHED_NAME[scope] ?? null);
};

/** The folder that a file belongs to: `packages/core`, `apps/demo`. */
const homeOf = (file: string): string => file.split("/").slice(0, 2).join("/");

const IMPORT = /(?:\bfrom\s*|\bimport\s*\(?\s*|\bimport\.meta\.resolve\s*\(\s*)["']([^"']+)["']/g;

export const importsOf = (text: string): readonly string[] =>
  [...text.matchAll(IMPORT)].map(([, specifier = ""]) => specifier);

export interface SourceFile {
  /** From the repository's root, with slashes. */
  readonly path: string;
  readonly text: string;
}

const breach = (file: SourceFile, specifier: string): string | null => {
  const home = homeOf(file.path);
  if (specifier.startsWith(".")) {
    const target = join(dirname(file.path), specifier);
    return relative(home, target).startsWith("..") ? `imports "${specifier}" by a path out of ${home}` : null;
  }
  const imported = packageOf(specifier);
  if (imported === null) return null;
  if (/\/(?:src|dist)\//.test(`${specifier}/`)) return `imports "${specifier}", which is not a published entry point`;
  const [kind, name = ""] = home.split("/");
  if (kind === "apps" || name === imported) return null;
  return ARROWS[name]?.includes(imported) ? null : `${name} may not import ${imported} ("${specifier}")`;
};

/** Every import that breaks an arrow of the house, as `file: what it does`. */
export const findBreaches = (files: readonly SourceFile[]): readonly string[] =>
  files.flatMap((file) =>
    importsOf(file.text).flatMap((specifier) => {
      const found = breach(file, specifier);
      return found === null ? [] : [`${file.path}: ${found}`];
    }),
  );

export interface Manifest {
  readonly folder: string;
  readonly dependencies: readonly string[];
}

/** Dependencies declared in a package.json that break an arrow, even if nothing imports them yet. */
export const findDeclaredBreaches = (manifests: readonly Manifest[]): readonly string[] =>
  manifests.flatMap(({ folder, dependencies }) =>
    dependencies.flatMap((dependency) => {
      const imported = packageOf(dependency);
      const name = folder.split("/")[1] ?? "";
      if (imported === null || folder.startsWith("apps/") || ARROWS[name]?.includes(imported)) return [];
      return [`${folder}/package.json: ${name} may not depend on ${imported}`];
    }),
  );
