import * as z from "zod/mini";
import { expects } from "./expectation.js";

/** Identifiers stand in addresses and file names: small letters, digits, hyphens. */
export const identifierSchema = expects(
  z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80)),
  'mã gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ "quang-binh"',
  'an identifier of small unaccented letters, digits and hyphens, such as "quang-binh"',
);

const isProse = (text: string): boolean => text.trim() !== "" && text === text.normalize("NFC");

export const proseSchema = expects(
  z.string().check(z.maxLength(10_000), z.refine(isProse)),
  "văn bản không để trống, chữ Unicode dựng sẵn (NFC)",
  "text that is not empty, in composed Unicode (NFC)",
);

export const bilingualSchema = expects(
  z.strictObject({ vi: proseSchema, en: proseSchema }),
  "hai tên gọi: vi (tiếng Việt) và en (tiếng Anh)",
  "two names: vi (Vietnamese) and en (English)",
);

export const countSchema = expects(
  z.int().check(z.nonnegative(), z.maximum(Number.MAX_SAFE_INTEGER)),
  "một số nguyên không âm",
  "a whole number, zero or more",
);

const isWebAddress = (text: string): boolean => {
  if (text.startsWith("/")) return !text.startsWith("//") && !text.includes("\\");
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
};

export const webAddressSchema = expects(
  z.string().check(z.maxLength(2048), z.refine(isWebAddress)),
  'một địa chỉ http(s), hoặc đường dẫn bắt đầu bằng "/"',
  'an http(s) address, or a path that starts with "/"',
);

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;

export const originSchema = expects(
  z.string().check(z.refine(isOrigin)),
  'một nguồn gồm giao thức và tên miền, ví dụ "https://kkt.example.gov.vn"',
  'an origin, scheme and host only, such as "https://kkt.example.gov.vn"',
);

const isTimeZone = (name: string): boolean => {
  try {
    new Intl.DateTimeFormat("en", { timeZone: name });
    return true;
  } catch {
    return false;
  }
};

export const timeZoneSchema = expects(
  z.string().check(z.refine(isTimeZone)),
  'một múi giờ, ví dụ "Asia/Ho_Chi_Minh"',
  'a time zone, such as "Asia/Ho_Chi_Minh"',
);

export const pathSchema = expects(
  z.string().check(z.regex(/^\/[^?#\s\\]*$/), z.maxLength(1024)),
  'đường dẫn của trang, bắt đầu bằng "/", không có "?" và "#"',
  'a page path that starts with "/" and holds no "?" or "#"',
);
