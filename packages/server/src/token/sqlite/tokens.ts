import type { DatabaseSync, SQLOutputValue } from "node:sqlite";
import { idOfHash, isSameHash } from "../secret.js";
import type { Token, TokenScope } from "../token.js";

type Row = Readonly<Record<string, SQLOutputValue>>;

const instantOf = (value: SQLOutputValue | undefined): Date | null =>
  value === null || value === undefined ? null : new Date(Number(value));

export const scopeOf = ({ kind, target }: Row): TokenScope => ({
  kind: kind === "site" ? "site" : "board",
  id: String(target),
});

const toToken = (row: Row): Token => ({
  id: String(row["id"]),
  scope: scopeOf(row),
  label: String(row["label"]),
  createdAt: new Date(Number(row["created"])),
  expiresAt: instantOf(row["expires"]),
  revokedAt: instantOf(row["revoked"]),
});

/** No SHA-256 is known to be all zeros: what an unknown secret is compared with, so that it takes as long. */
const NOBODY = new Uint8Array(32);

/** Prepares the statements that keep tokens. */
export const prepareTokens = (database: DatabaseSync) => {
  const insert = database.prepare(
    "INSERT INTO token (id, hash, kind, target, label, created, expires) VALUES (?, ?, ?, ?, ?, ?, ?)",
  );
  const select = database.prepare("SELECT * FROM token WHERE id = ?");
  const selectAll = database.prepare("SELECT * FROM token ORDER BY created, id");
  const update = database.prepare("UPDATE token SET revoked = ? WHERE id = ? AND revoked IS NULL");

  const byId = (id: string): Token | null => {
    const row = select.get(id);
    return row === undefined ? null : toToken(row);
  };

  /** The id only picks the row; whether the secret is the right one, all 32 bytes decide. */
  const byHash = (hash: Uint8Array): Token | null => {
    const row = select.get(idOfHash(hash));
    const held = row?.["hash"];
    const isHeld = isSameHash(hash, held instanceof Uint8Array ? held : NOBODY);
    return isHeld && row !== undefined ? toToken(row) : null;
  };

  const add = ({ id, scope, label, createdAt, expiresAt }: Token, hash: Uint8Array): void => {
    insert.run(id, hash, scope.kind, scope.id, label, createdAt.getTime(), expiresAt?.getTime() ?? null);
  };

  return {
    byId,
    byHash,
    add,
    all: (): readonly Token[] => selectAll.all().map(toToken),
    revoke: (id: string, at: Date): void => void update.run(at.getTime(), id),
  };
};
