import { formatScope, standingOf, type Token, type TokenStanding, type TokenUse } from "@khukit/server";
import { clockTime } from "../command/clock.js";

const STANDINGS: Readonly<Record<TokenStanding, string>> = {
  valid: "còn hiệu lực / valid",
  expired: "đã hết hạn / expired",
  revoked: "đã thu hồi / revoked",
};

const timesOf = ({ createdAt, expiresAt, revokedAt }: Token): string => {
  const until = expiresAt === null ? "" : `; đến / until ${clockTime(expiresAt)}`;
  const ended = revokedAt === null ? "" : `; thu hồi / revoked ${clockTime(revokedAt)}`;
  return `từ / since ${clockTime(createdAt)}${until}${ended}`;
};

/** @example "9f86d081884c7d65  board:quang-binh  còn hiệu lực / valid  Văn phòng  (từ / since 2026-11-23 08:00:00)" */
export const tokenLine = (token: Token, now: Date): string =>
  [token.id, formatScope(token.scope), STANDINGS[standingOf(token, now)], token.label, `(${timesOf(token)})`].join(
    "  ",
  );

/** @example "2026-11-23 08:00:00  9f86d081884c7d65  publish board:quang-binh  published 3f9a…" */
export const useLine = ({ token, at, action, target, admitted, result }: TokenUse): string => {
  const outcome = result ?? "bị ngắt giữa chừng / cut short";
  return [
    clockTime(at),
    token,
    `${action} ${formatScope(target)}`,
    admitted ? outcome : `từ chối / refused: ${outcome}`,
  ].join("  ");
};
