/** What a token may change: one board's records, or the old totals of one site. A board's token is no site's. */
export interface TokenScope {
  readonly kind: "board" | "site";
  readonly id: string;
}

/** A token as it is kept and shown: all about it but its secret, which nobody can get back. */
export interface Token {
  /** The first 16 hexadecimal digits of the secret's SHA-256: who holds the secret can tell which token it is. */
  readonly id: string;
  readonly scope: TokenScope;
  /** Whose token it is: an office or a program, never a person's name. */
  readonly label: string;
  readonly createdAt: Date;
  /** The first instant at which it no longer holds; null where it has no end. */
  readonly expiresAt: Date | null;
  readonly revokedAt: Date | null;
}

export type TokenStanding = "valid" | "expired" | "revoked";

/** @example standingOf({ ...token, expiresAt: new Date("2027-01-01T00:00:00Z") }, new Date("2027-01-01T00:00:00Z")) //=> "expired" */
export const standingOf = ({ expiresAt, revokedAt }: Token, at: Date): TokenStanding => {
  if (revokedAt !== null) return "revoked";
  return expiresAt !== null && at >= expiresAt ? "expired" : "valid";
};

export const isSameScope = (a: TokenScope, b: TokenScope): boolean => a.kind === b.kind && a.id === b.id;

/** @example formatScope({ kind: "board", id: "quang-binh" }) //=> "board:quang-binh" */
export const formatScope = ({ kind, id }: TokenScope): string => `${kind}:${id}`;
