import { closeSync, openSync } from "node:fs";
import { DatabaseSync } from "node:sqlite";
import { TokenError, unusableFile } from "../error.js";
import { migrate } from "./migrations.js";

/** How long a write waits for another process (`khu token`) to let go of the file, in milliseconds. */
const BUSY_TIMEOUT = 5_000;

/** SQLite gives its other files the permissions of the first, which is why it must not make that one itself. */
const makePrivate = (file: string): void => {
  if (file !== ":memory:") closeSync(openSync(file, "a", 0o600));
};

/** Opens or makes the tokens' file, readable by its owner alone. A commit returns when the disk has it. */
export const openDatabase = (file: string): DatabaseSync => {
  let database: DatabaseSync | undefined;
  try {
    makePrivate(file);
    database = new DatabaseSync(file, { timeout: BUSY_TIMEOUT });
    database.exec("PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON");
    migrate(database, file);
    return database;
  } catch (error) {
    database?.close();
    throw error instanceof TokenError ? error : unusableFile(file, error);
  }
};
