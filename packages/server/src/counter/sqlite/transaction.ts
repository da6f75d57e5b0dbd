import type { DatabaseSync } from "node:sqlite";

/** Does all of the work or nothing of it; the lock is taken first, so that it never fails half way for want of one. */
export const inTransaction = (database: DatabaseSync, work: () => void): void => {
  database.exec("BEGIN IMMEDIATE");
  try {
    work();
    database.exec("COMMIT");
  } catch (error) {
    // A full disk makes SQLite roll back by itself.
    if (database.isTransaction) database.exec("ROLLBACK");
    throw error;
  }
};
