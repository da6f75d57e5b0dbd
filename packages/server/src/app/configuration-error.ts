import type { Bilingual } from "@khukit/core/problem";

/** The server was put together wrongly: for the one who starts it, never for a visitor. */
export class ConfigurationError extends Error {
  override readonly name = "ConfigurationError";
  readonly wording: Bilingual;

  constructor(wording: Bilingual) {
    super(`${wording.vi} / ${wording.en}`);
    this.wording = wording;
  }
}

export const repeatedId = (kind: "board" | "site", id: string): ConfigurationError =>
  new ConfigurationError({
    vi: `Hai ${kind === "board" ? "ban quản lý" : "trang"} có cùng mã "${id}"; mỗi mã chỉ dùng một lần.`,
    en: `Two ${kind}s have the id "${id}"; each id may be used once.`,
  });

export const notAnOrigin = (found: string): ConfigurationError =>
  new ConfigurationError({
    vi: `"${found}" không phải là một nguồn; cần giao thức và tên miền, ví dụ "https://kkt.example.gov.vn".`,
    en: `"${found}" is not an origin; expected scheme and host only, such as "https://kkt.example.gov.vn".`,
  });

export const notAProxy = (found: string): ConfigurationError =>
  new ConfigurationError({
    vi: `"${found}" không phải là địa chỉ của máy chủ chuyển tiếp; cần địa chỉ IP hoặc dải, ví dụ "127.0.0.1", "10.0.0.0/8".`,
    en: `"${found}" is not a proxy's address; expected an IP address or range, such as "127.0.0.1", "10.0.0.0/8".`,
  });
