import { RequestProblem } from "../problem.js";

/** Source: RFC 6750, section 3 (verified): what a token is missing stands in the header too, for programs. */
const challenge = (error?: "invalid_token" | "insufficient_scope"): Record<string, string> => ({
  "WWW-Authenticate": `Bearer realm="khukit"${error === undefined ? "" : `, error="${error}"`}`,
});

const refusal = (
  kind: string,
  title: string,
  vi: string,
  en: string,
  headers: Record<string, string>,
): RequestProblem => new RequestProblem(401, kind, title, { vi, en }, headers);

export const missingToken = (): RequestProblem =>
  refusal(
    "missing-token",
    "Thiếu token",
    'Địa chỉ này cần token trong tiêu đề "Authorization: Bearer khu_…"; đơn vị vận hành máy chủ cấp bằng "khu token create".',
    'This address needs a token in the header "Authorization: Bearer khu_…"; whoever runs the server makes one with "khu token create".',
    challenge(),
  );

export const unknownToken = (): RequestProblem =>
  refusal(
    "unknown-token",
    "Token không đúng",
    'Máy chủ không có token này; cần đúng "Authorization: Bearer " rồi đến token, 47 ký tự bắt đầu bằng "khu_".',
    'The server has no such token; expected "Authorization: Bearer " and the token, 47 characters that start with "khu_".',
    challenge("invalid_token"),
  );

export const expiredToken = (): RequestProblem =>
  refusal(
    "expired-token",
    "Token đã hết hạn",
    "Token đã hết hạn; hãy xin đơn vị vận hành máy chủ cấp token mới.",
    "The token has expired; ask whoever runs the server for a new one.",
    challenge("invalid_token"),
  );

export const revokedToken = (): RequestProblem =>
  refusal(
    "revoked-token",
    "Token đã bị thu hồi",
    "Token đã bị thu hồi; hãy xin đơn vị vận hành máy chủ cấp token mới.",
    "The token was revoked; ask whoever runs the server for a new one.",
    challenge("invalid_token"),
  );

export const wrongScope = (scope: string, needed: string): RequestProblem =>
  new RequestProblem(
    403,
    "wrong-scope",
    "Token không dùng được ở đây",
    {
      vi: `Token này dành cho ${scope}; địa chỉ này cần token dành cho ${needed}.`,
      en: `This token is for ${scope}; this address needs a token for ${needed}.`,
    },
    challenge("insufficient_scope"),
  );
