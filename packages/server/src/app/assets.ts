import { readdir, readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { answer } from "./answer.js";
import { type Body, bodyOf } from "./body.js";
import { anyOrigin } from "./origin.js";
import { unknownAddress } from "./problems.js";
import type { Resource } from "./resource.js";

/** The elements' browser files, as their package lays them out. */
export interface Assets {
  readonly directory: string;
  /** Stands in every address, so that a new version never meets an old cache. */
  readonly version: string;
}

const MEDIA_TYPES: ReadonlyMap<string, string> = new Map([
  [".js", "text/javascript; charset=utf-8"],
  [".css", "text/css; charset=utf-8"],
  [".json", "application/json; charset=utf-8"],
  [".map", "application/json; charset=utf-8"],
  [".svg", "image/svg+xml"],
  [".woff2", "font/woff2"],
]);

const IMMUTABLE = "public, max-age=31536000, immutable";

/** Only a name that the directory itself lists is read: nothing above it or below it has such a name. */
const readListed = async (directory: string, name: string): Promise<Uint8Array<ArrayBuffer> | null> => {
  const entries = await readdir(directory, { withFileTypes: true });
  const isListed = entries.some((entry) => entry.isFile() && entry.name === name);
  return isListed ? new Uint8Array(await readFile(join(directory, name))) : null;
};

/** Files of one version never change, so each is read and compressed once. */
const keepBodies = (directory: string): ((name: string) => Promise<Body | null>) => {
  const kept = new Map<string, Body>();
  return async (name) => {
    const known = kept.get(name);
    if (known !== undefined) return known;
    const bytes = await readListed(directory, name);
    if (bytes === null) return null;
    const body = bodyOf(bytes, MEDIA_TYPES.get(extname(name)) ?? "application/octet-stream");
    kept.set(name, body);
    return body;
  };
};

/** `GET /khu/{version}/{file}` */
export const assetResource = ({ directory, version }: Assets): Resource => {
  const bodyNamed = keepBodies(directory);
  return {
    path: "/khu/:version/:file",
    method: "GET",
    originsOf: anyOrigin,
    operation: {
      id: "readElementFile",
      summary: { vi: "Tệp trình duyệt của các phần tử", en: "A browser file of the elements" },
      answers: [{ type: "text/javascript" }, { type: "application/json", schema: {} }],
    },
    handler: async (c) => {
      const name = c.req.param("file") ?? "";
      const body = c.req.param("version") === version ? await bodyNamed(name) : null;
      if (body === null) throw unknownAddress(c.req.path);
      return answer(c, body, {
        cacheControl: IMMUTABLE,
        // A page that isolates itself (COEP) takes only files that say so.
        headers: { "Cross-Origin-Resource-Policy": "cross-origin" },
      });
    },
  };
};
