export { TokenError, type TokenErrorCode } from "./error.js";
export { createToken, listTokens, listTokenUses, revokeToken } from "./manage.js";
export { openTokenStore, type TokenStoreOptions } from "./open-token-store.js";
export type { RandomBytes } from "./secret.js";
export { formatScope, isSameScope, standingOf, type Token, type TokenScope, type TokenStanding } from "./token.js";
export type { CreatedToken, NewToken, TokenStore } from "./token-store.js";
export type { TokenAction, TokenUse, UseNumber } from "./use.js";
