import type { DatabaseSync } from "node:sqlite";

/**
 * Does all of the work or nothing of it; the lock is taken first, so that it never fails half way for want of one.
 *
 * @param undo is told when nothing of it was done
 */
export const inTransaction = <Answer>(database: DatabaseSync, work: () => Answer, undo: () => void): Answer => {
  database.exec("BEGIN IMMEDIATE");
  try {
    const answer = work();
    database.exec("COMMIT");
    return answer;
  } catch (error) {
    // A full disk makes SQLite roll back by itself.
    if (database.isTransaction) database.exec("ROLLBACK");
    undo();
    throw error;
  }
};
