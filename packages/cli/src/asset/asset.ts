import { readFileSync } from "node:fs";
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

const packageFile = (specifier: string): string => fileURLToPath(import.meta.resolve(specifier));

/** A folder of browser files, and the version that stands in their addresses: what `createApp` serves below `/khu/`. */
export interface ElementAssets {
  readonly directory: string;
  readonly version: string;
}

/** The browser files of `@khukit/elements` as they are installed beside this package. */
export const elementAssets = (): ElementAssets => ({
  directory: dirname(packageFile("@khukit/elements/manifest.json")),
  version: JSON.parse(readFileSync(packageFile("@khukit/elements/package.json"), "utf8")).version,
});
