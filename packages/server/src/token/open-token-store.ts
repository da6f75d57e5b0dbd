import { randomBytes } from "node:crypto";
import { expectationOf, identifierSchema, proseSchema } from "@khukit/core/record";
import { alreadyExpired, unknownToken, wrongLabel, wrongScope } from "./error.js";
import { hashSecret, idOfHash, isSecret, makeSecret, type RandomBytes } from "./secret.js";
import { openDatabase } from "./sqlite/open-database.js";
import { prepareTokens } from "./sqlite/tokens.js";
import { prepareUses } from "./sqlite/uses.js";
import type { Token } from "./token.js";
import type { NewToken, TokenStore } from "./token-store.js";

export interface TokenStoreOptions {
  /** A SQLite file, made where there is none; its directory must exist. */
  readonly file: string;
  /** The clock that dates tokens; the system's where it is not given. */
  readonly now?: () => Date;
  /** Where secrets come from; the system's generator where it is not given. */
  readonly random?: RandomBytes;
}

const LABEL_LIMIT = 120;

const USES_SHOWN = 100;

const isLabel = (text: string): boolean =>
  proseSchema.safeParse(text).success && text.length <= LABEL_LIMIT && !/\p{C}/u.test(text);

const checkNew = ({ scope, label, expiresAt = null }: NewToken, at: Date): void => {
  if (!identifierSchema.safeParse(scope.id).success) {
    throw wrongScope(scope.id, expectationOf(identifierSchema) ?? { vi: "một mã", en: "an identifier" });
  }
  if (!isLabel(label)) throw wrongLabel(LABEL_LIMIT);
  if (expiresAt !== null && !(expiresAt > at)) throw alreadyExpired();
};

/**
 * Opens the tokens' file. It may be open in several processes: what `khu token` does, a running server knows with its
 * next request.
 *
 * @throws TokenError where the file cannot be used, or was written by a newer version
 *
 * @example
 * const tokens = openTokenStore({ file: "tokens.db" });
 * tokens.create({ scope: { kind: "board", id: "quang-binh" }, label: "Văn phòng" }).secret //=> "khu_…"
 */
export const openTokenStore = (options: TokenStoreOptions): TokenStore => {
  const { file, now = () => new Date(), random = randomBytes } = options;
  const database = openDatabase(file);
  const tokens = prepareTokens(database);
  const uses = prepareUses(database);

  const create: TokenStore["create"] = (asked) => {
    const createdAt = now();
    checkNew(asked, createdAt);
    const { scope, label, expiresAt = null } = asked;
    const secret = makeSecret(random);
    const hash = hashSecret(secret);
    const token: Token = { id: idOfHash(hash), scope, label, createdAt, expiresAt, revokedAt: null };
    tokens.add(token, hash);
    return { token, secret };
  };

  const revoke: TokenStore["revoke"] = (id) => {
    tokens.revoke(id, now());
    const token = tokens.byId(id);
    if (token === null) throw unknownToken();
    return token;
  };

  return {
    create,
    list: tokens.all,
    revoke,
    find: (secret) => (isSecret(secret) ? tokens.byHash(hashSecret(secret)) : null),
    beginUse: uses.begin,
    finishUse: uses.finish,
    refuseUse: uses.refuse,
    uses: (limit = USES_SHOWN) => uses.newest(limit),
    close: () => {
      if (database.isOpen) database.close();
    },
  };
};
