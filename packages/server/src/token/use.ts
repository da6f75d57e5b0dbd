import type { TokenScope } from "./token.js";

export type TokenAction = "publish" | "list-versions" | "set-baseline";

/** One use of a token, as the audit log keeps it: who, what, when and how it ended; no secret and no address. */
export interface TokenUse {
  /** The token's id. */
  readonly token: string;
  readonly at: Date;
  readonly action: TokenAction;
  /** What it was used on. */
  readonly target: TokenScope;
  /** Whether the token held for it; what was admitted may still have been refused for what it brought. */
  readonly admitted: boolean;
  /** A word (`published 3f9a…`, `expired-token`, `invalid-folder`); null where the server was cut short over it. */
  readonly result: string | null;
}

export type NewUse = Omit<TokenUse, "admitted" | "result">;

/** A use that has begun, until it is known how it ended. */
export type UseNumber = number | bigint;
