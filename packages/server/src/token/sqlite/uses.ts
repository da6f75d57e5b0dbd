import type { DatabaseSync } from "node:sqlite";
import type { NewUse, TokenAction, TokenUse, UseNumber } from "../use.js";
import { scopeOf } from "./tokens.js";

/**
 * Refused uses that are kept, the newest: whoever still holds a revoked token must not be able to fill the disk.
 * Admitted uses are kept for ever.
 */
const REFUSED_KEPT = 10_000;

/** Prepares the statements that keep the audit log. */
export const prepareUses = (database: DatabaseSync) => {
  const insert = database.prepare(
    "INSERT INTO token_use (token, at, action, kind, target, admitted, result) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const update = database.prepare("UPDATE token_use SET result = ? WHERE id = ?");
  const selectNewest = database.prepare("SELECT * FROM token_use ORDER BY id DESC LIMIT ?");
  const forget = database.prepare(
    `DELETE FROM token_use WHERE admitted = 0 AND id <=
       (SELECT id FROM token_use WHERE admitted = 0 ORDER BY id DESC LIMIT 1 OFFSET ${REFUSED_KEPT})`,
  );

  const add = ({ token, at, action, target }: NewUse, admitted: boolean, result: string | null): UseNumber =>
    insert.run(token, at.getTime(), action, target.kind, target.id, Number(admitted), result).lastInsertRowid;

  /**
   * A refused use changes nothing that a power cut could leave untold, so it does not wait for the disk: else a flood of
   * them would hold up the visitors' hits. A kill of the process still loses none.
   */
  const refuse = (use: NewUse, result: string): void => {
    database.exec("PRAGMA synchronous = NORMAL");
    try {
      add(use, false, result);
      forget.run();
    } finally {
      database.exec("PRAGMA synchronous = FULL");
    }
  };

  const newest = (limit: number): readonly TokenUse[] =>
    selectNewest.all(limit).map((row) => ({
      token: String(row["token"]),
      at: new Date(Number(row["at"])),
      action: row["action"] as TokenAction,
      target: scopeOf(row),
      admitted: row["admitted"] === 1,
      result: row["result"] === null ? null : String(row["result"]),
    }));

  return {
    begin: (use: NewUse): UseNumber => add(use, true, null),
    finish: (use: UseNumber, result: string): void => void update.run(result, use),
    refuse,
    newest,
  };
};
