import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from "node:fs";
import type { DatabaseSync } from "node:sqlite";
import { backupFailed } from "../error.js";
import { COUNTER_LAYOUT } from "./layout.js";
import { openDatabase } from "./open-database.js";

/** Parents first. Visitors, hit ids and keys are left out: a backup is kept longer than they may be. */
export const KEPT_TABLES = ["site", "page", "page_day", "page_total", "site_day", "baseline", "correction"] as const;

export const PRIVATE_TABLES = ["visitor_day", "hit", "salt"] as const;

/** One transaction reads all tables as they are at one instant, and holds up nobody who writes. */
const copyTables = (target: DatabaseSync, from: string): void => {
  target.prepare("ATTACH DATABASE ? AS live").run(from);
  target.exec("BEGIN");
  for (const table of KEPT_TABLES) target.exec(`INSERT INTO main.${table} SELECT * FROM live.${table}`);
  target.exec("COMMIT");
  target.exec("DETACH DATABASE live; PRAGMA journal_mode = DELETE");
};

const flush = (file: string): void => {
  const handle = openSync(file, "r+");
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
};

const fill = (partial: string, from: string): void => {
  const target = openDatabase(partial, COUNTER_LAYOUT);
  try {
    copyTables(target, from);
  } finally {
    target.close();
  }
};

/**
 * Copies a counter's file while it is written to. The copy appears under its name when it is whole, or not at all.
 *
 * @throws CounterError where the file is there already or cannot be written
 */
export const writeBackup = (from: string, to: string): void => {
  if (existsSync(to)) throw backupFailed(to, "EEXIST");
  const partial = `${to}.partial`;
  try {
    rmSync(partial, { force: true });
    fill(partial, from);
    flush(partial);
    renameSync(partial, to);
  } catch (error) {
    for (const leftover of [partial, `${partial}-wal`, `${partial}-shm`]) rmSync(leftover, { force: true });
    throw backupFailed(to, error);
  }
};
