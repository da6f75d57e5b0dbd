import { join } from "node:path";
import type { Version } from "../version.js";

/**
 * Where a store keeps what:
 *
 * ```
 * store/current/quang-binh.7.json               which version is current, and which ones are kept; the highest number holds
 * store/versions/quang-binh/3f9a….zip           a version, unpacked to a folder `quang-binh` by any program
 * ```
 */
export const currentDirectory = (store: string): string => join(store, "current");

export const versionDirectory = (store: string, board: string): string => join(store, "versions", board);

export const versionFile = (store: string, board: string, version: Version): string =>
  join(versionDirectory(store, board), `${version}.zip`);
