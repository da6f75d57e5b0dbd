import type { DatabaseSync } from "node:sqlite";
import { newerFile } from "../error.js";

const versionOf = (database: DatabaseSync): number => {
  const { user_version: version } = database.prepare("PRAGMA user_version").get() ?? {};
  return Number(version ?? 0);
};

/** Brings the tables to the newest step, all the missing steps in one transaction; `user_version` counts them. */
export const migrate = (database: DatabaseSync, file: string, steps: readonly string[]): void => {
  if (versionOf(database) === steps.length) return;
  database.exec("BEGIN IMMEDIATE");
  try {
    const version = versionOf(database);
    if (version > steps.length) throw newerFile(file, version, steps.length);
    for (const step of steps.slice(version)) database.exec(step);
    database.exec(`PRAGMA user_version = ${steps.length}`);
    database.exec("COMMIT");
  } catch (error) {
    database.exec("ROLLBACK");
    throw error;
  }
};
