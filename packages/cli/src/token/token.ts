import { addDays, type Day, toDay } from "@khukit/core/day";
import { firstInstantOf } from "@khukit/core/visit";
import { createToken, listTokens, listTokenUses, revokeToken, TokenError, type TokenScope } from "@khukit/server";
import { complain, type ExitCode, print, type Terminal } from "../command/terminal.js";
import { UsageError } from "../command/usage.js";
import { hasTokens, makeTokenFile, tokenFileOf } from "./token-file.js";
import { tokenLine, useLine } from "./token-words.js";

export interface TokenOptions {
  /** The store's directory. */
  readonly store: string;
  readonly board?: string | undefined;
  readonly site?: string | undefined;
  readonly label?: string | undefined;
  /** The last day on which the token holds, by Vietnam's calendar. */
  readonly expires?: string | undefined;
}

type Clock = () => Date;

const scopeOf = ({ board, site }: TokenOptions): TokenScope => {
  if (board !== undefined && site === undefined) return { kind: "board", id: board };
  if (site !== undefined && board === undefined) return { kind: "site", id: site };
  throw new UsageError("cần một trong hai: --board ID hoặc --site ID / either --board ID or --site ID is needed");
};

const labelOf = ({ label }: TokenOptions): string => {
  if (label !== undefined) return label;
  throw new UsageError('cần --label: nơi dùng token, ví dụ "Văn phòng" / --label is needed: who uses the token');
};

const endOf = (day: Day): Date => firstInstantOf(addDays(day, 1));

const expiryOf = ({ expires }: TokenOptions): Date | null => {
  const day = toDay(expires ?? "");
  if (expires === undefined || day !== null) return day === null ? null : endOf(day);
  throw new UsageError(`--expires "${expires}": cần ngày dạng YYYY-MM-DD / expected a day like 2027-12-31`);
};

/** The secret alone goes to the output, so that a script can keep it; what a person is to know goes beside it. */
const create = (options: TokenOptions, terminal: Terminal, now: Clock): ExitCode => {
  const asked = { scope: scopeOf(options), label: labelOf(options), expiresAt: expiryOf(options) };
  const { token, secret } = createToken({ file: makeTokenFile(options.store), ...asked, now });
  complain(
    terminal,
    tokenLine(token, now()),
    "Token chỉ hiện một lần này; máy chủ không giữ lại. Gửi cho nơi dùng bằng đường an toàn, không qua thư điện tử thường.",
    "The token is shown this once; the server does not keep it. Hand it over by a safe way, not by plain e-mail.",
  );
  print(terminal, secret);
  return 0;
};

const needId = (ids: readonly string[]): string => {
  const [id, ...others] = ids;
  if (id !== undefined && others.length === 0) return id;
  throw new UsageError("cần đúng một mã token / exactly one token id is needed");
};

/** What is too much is not said back: it may be a secret, pasted in the wrong place. */
const needNothing = (rest: readonly string[]): void => {
  if (rest.length > 0) throw new UsageError("không cần gì thêm sau lệnh này / nothing more is expected after it");
};

const revoke = (file: string, ids: readonly string[], now: Clock): readonly string[] => [
  tokenLine(revokeToken({ file, id: needId(ids), now }), now()),
];

const list = (file: string, now: Clock): readonly string[] =>
  listTokens({ file }).map((found) => tokenLine(found, now()));

const log = (file: string): readonly string[] => listTokenUses({ file }).map(useLine);

const noTokens = ({ store }: TokenOptions, terminal: Terminal): ExitCode => {
  complain(
    terminal,
    `Kho "${store}" chưa có token nào; hãy xem lại --store, hoặc cấp token bằng "khu token create".`,
    `The store "${store}" has no tokens; check --store, or make one with "khu token create".`,
  );
  return 1;
};

const printLines = (terminal: Terminal, lines: readonly string[]): ExitCode => {
  if (lines.length > 0) print(terminal, ...lines);
  return 0;
};

const carryOut = (words: readonly string[], options: TokenOptions, terminal: Terminal, now: Clock): ExitCode => {
  const [what = "", ...rest] = words;
  if (!["create", "list", "revoke", "log"].includes(what)) {
    throw new UsageError("cần create, list, revoke hoặc log / create, list, revoke or log is needed");
  }
  if (what === "revoke") needId(rest);
  else needNothing(rest);
  if (what === "create") return create(options, terminal, now);
  if (!hasTokens(options.store)) return noTokens(options, terminal);
  const file = tokenFileOf(options.store);
  if (what === "revoke") return printLines(terminal, revoke(file, rest, now));
  return printLines(terminal, what === "list" ? list(file, now) : log(file));
};

/**
 * `khu token create|list|revoke|log`: the tokens of a store, also while a server runs on it.
 *
 * @param words what follows `token` on the command line
 * @throws UsageError
 */
export const token = (
  words: readonly string[],
  options: TokenOptions,
  terminal: Terminal,
  now: Clock = () => new Date(),
): ExitCode => {
  try {
    return carryOut(words, options, terminal, now);
  } catch (error) {
    if (!(error instanceof TokenError)) throw error;
    complain(terminal, error.wording.vi, error.wording.en);
    return 1;
  }
};
