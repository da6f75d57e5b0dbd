import type { Token, TokenScope } from "./token.js";
import type { NewUse, TokenUse, UseNumber } from "./use.js";

export interface NewToken {
  readonly scope: TokenScope;
  readonly label: string;
  /** The first instant at which it no longer holds; it has no end where this is not given. */
  readonly expiresAt?: Date | null;
}

export interface CreatedToken {
  readonly token: Token;
  /** Shown once: only its hash is kept. */
  readonly secret: string;
}

/** Tokens and the log of their uses. What it says it did is on disk. */
export interface TokenStore {
  /** @throws TokenError where scope, label or expiry cannot be */
  readonly create: (token: NewToken) => CreatedToken;
  /** The oldest first; revoked and expired ones too, since the log names them. */
  readonly list: () => readonly Token[];
  /**
   * Ends a token for good, from the next request on. One that has ended already stays as it is.
   *
   * @throws TokenError where there is none with this id
   */
  readonly revoke: (id: string) => Token;
  /** The token of a secret, whatever its standing; null where there is none. */
  readonly find: (secret: string) => Token | null;
  /** Writes down that a token is being used, before anything is done with it. */
  readonly beginUse: (use: NewUse) => UseNumber;
  readonly finishUse: (use: UseNumber, result: string) => void;
  readonly refuseUse: (use: NewUse, result: string) => void;
  /** The newest first. */
  readonly uses: (limit?: number) => readonly TokenUse[];
  readonly close: () => void;
}
