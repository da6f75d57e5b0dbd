import { DatabaseSync } from "node:sqlite";
import { CounterError, foreignFile, unusableFile } from "../error.js";
import { migrate } from "./migrate.js";

/** How long a write waits for another process (a backup) to let go of the file, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

/** What a file is for. */
export interface Layout {
  /** Written into the file, so that one is never taken for the other. */
  readonly applicationId: number;
  /** A released step is never changed, the next one is added below it. */
  readonly steps: readonly string[];
  /** Whether one process alone may have the file open. */
  readonly isExclusive: boolean;
}

const setUp = (database: DatabaseSync, file: string, { applicationId, steps, isExclusive }: Layout): void => {
  if (isExclusive) database.exec("PRAGMA locking_mode = EXCLUSIVE");
  database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
  const { application_id: found } = database.prepare("PRAGMA application_id").get() ?? {};
  // Files of the first version say nothing of what they are.
  if (found !== 0 && found !== applicationId) throw foreignFile(file);
  migrate(database, file, steps);
  database.exec(`PRAGMA application_id = ${applicationId}`);
};

/**
 * Opens or makes a file. With `synchronous = FULL` a commit returns when the disk has it: SQLite built with other
 * defaults would lose the last commits in a power cut.
 *
 * @throws CounterError where the file cannot be used, is for something else, or was written by a newer version
 */
export const openDatabase = (file: string, layout: Layout, busyTimeout: number = BUSY_TIMEOUT): DatabaseSync => {
  let database: DatabaseSync | undefined;
  try {
    database = new DatabaseSync(file, { timeout: busyTimeout });
    setUp(database, file, layout);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof CounterError ? error : unusableFile(file, error);
  }
};
