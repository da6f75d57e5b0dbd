import type { Context } from "hono";
import {
  formatScope,
  isSameScope,
  standingOf,
  type Token,
  type TokenAction,
  type TokenScope,
  type TokenStore,
} from "../../token/index.js";
import { RequestProblem } from "../problem.js";
import { expiredToken, missingToken, revokedToken, unknownToken, wrongScope } from "./token-problems.js";

export interface TokenServices {
  readonly tokens: TokenStore;
  readonly now: () => Date;
}

/** What a request wants to do with its token. */
export interface Purpose {
  readonly action: TokenAction;
  readonly target: TokenScope;
}

/** What came of it: the answer, and a word for the audit log. */
export interface Used {
  readonly response: Response;
  readonly result: string;
}

/** Source: RFC 6750, section 2.1 (verified). Tokens in addresses or bodies end up in logs: nobody looks for them there. */
const BEARER = /^Bearer +(\S{1,200}) *$/i;

const presentedToken = (c: Context, tokens: TokenStore): Token => {
  const header = c.req.header("Authorization");
  if (header === undefined) throw missingToken();
  const secret = BEARER.exec(header)?.[1];
  const token = secret === undefined ? null : tokens.find(secret);
  if (token === null) throw unknownToken();
  return token;
};

const refusalOf = (token: Token, target: TokenScope, at: Date): RequestProblem | null => {
  const standing = standingOf(token, at);
  if (standing === "revoked") return revokedToken();
  if (standing === "expired") return expiredToken();
  return isSameScope(token.scope, target) ? null : wrongScope(formatScope(token.scope), formatScope(target));
};

/**
 * Does what a request wants where its token allows it. That it was begun is in the audit log before anything is done, and
 * how it ended before it is answered.
 *
 * @param work gets a name for this use, which no other use has
 * @throws RequestProblem 401 or 403
 */
export const useToken = async (
  c: Context,
  { tokens, now }: TokenServices,
  { action, target }: Purpose,
  work: (name: string) => Promise<Used>,
): Promise<Response> => {
  const token = presentedToken(c, tokens);
  const use = { token: token.id, at: now(), action, target };
  const refusal = refusalOf(token, target, use.at);
  if (refusal !== null) {
    tokens.refuseUse(use, refusal.kind);
    throw refusal;
  }
  const number = tokens.beginUse(use);
  try {
    const { response, result } = await work(`${token.id}-${number}`);
    tokens.finishUse(number, result);
    return response;
  } catch (error) {
    tokens.finishUse(number, error instanceof RequestProblem ? error.kind : "failed");
    throw error;
  }
};
