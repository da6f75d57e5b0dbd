import { DatabaseSync } from "node:sqlite";
import { CounterError, unusableFile } from "../error.js";
import { migrate } from "./migrations.js";

/** How long a write waits for another process (a backup) to let go of the file, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

/**
 * Opens or makes the counter's file. With `synchronous = FULL` a commit returns when the disk has it: SQLite built
 * with other defaults would lose the last commits in a power cut.
 */
export const openDatabase = (file: string, busyTimeout: number = BUSY_TIMEOUT): DatabaseSync => {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: busyTimeout });
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    migrate(database, file);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof CounterError ? error : unusableFile(file, error);
  }
};
