import { openTokenStore, type TokenStoreOptions } from "./open-token-store.js";
import type { Token } from "./token.js";
import type { CreatedToken, NewToken, TokenStore } from "./token-store.js";
import type { TokenUse } from "./use.js";

const withStore = <Value>(options: TokenStoreOptions, work: (store: TokenStore) => Value): Value => {
  const store = openTokenStore(options);
  try {
    return work(store);
  } finally {
    store.close();
  }
};

/**
 * Makes a token; its secret is shown here and never again.
 *
 * @throws TokenError
 *
 * @example
 * createToken({ file: "tokens.db", scope: { kind: "board", id: "quang-binh" }, label: "Văn phòng" }).secret //=> "khu_…"
 */
export const createToken = ({
  scope,
  label,
  expiresAt = null,
  ...options
}: TokenStoreOptions & NewToken): CreatedToken =>
  withStore(options, (store) => store.create({ scope, label, expiresAt }));

/** Every token, the oldest first. @throws TokenError where the file cannot be used */
export const listTokens = (options: TokenStoreOptions): readonly Token[] => withStore(options, (store) => store.list());

/** Ends a token, for a running server too. @throws TokenError where there is none with this id */
export const revokeToken = ({ id, ...options }: TokenStoreOptions & { readonly id: string }): Token =>
  withStore(options, (store) => store.revoke(id));

/** The audit log, the newest use first. @throws TokenError where the file cannot be used */
export const listTokenUses = ({
  limit,
  ...options
}: TokenStoreOptions & { readonly limit?: number }): readonly TokenUse[] =>
  withStore(options, (store) => store.uses(limit));
