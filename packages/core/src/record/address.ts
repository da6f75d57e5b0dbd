import * as z from "zod/mini";
import { expects } from "./expectation.js";

const isWebAddress = (text: string): boolean => {
  if (text.startsWith("/")) return !text.startsWith("//") && !text.includes("\\");
  return /^https?:\/\/[^\s\\]+$/i.test(text) && URL.canParse(text);
};

export const webAddressSchema = expects(
  z.string().check(z.maxLength(2048), z.refine(isWebAddress)),
  'một địa chỉ http(s), hoặc đường dẫn bắt đầu bằng "/"',
  'an http(s) address, or a path that starts with "/"',
  { pattern: /^(?:\/(?!\/)[^\\]*|[Hh][Tt][Tt][Pp][Ss]?:\/\/[^\s\\]+)$/.source },
);

const isOrigin = (text: string): boolean =>
  URL.canParse(text) && /^https?:$/.test(new URL(text).protocol) && new URL(text).origin === text;

export const originSchema = expects(
  z.string().check(z.refine(isOrigin)),
  'một nguồn gồm giao thức và tên miền, ví dụ "https://kkt.example.gov.vn"',
  'an origin, scheme and host only, such as "https://kkt.example.gov.vn"',
  { pattern: /^https?:\/\/[^\s/?#@%A-Z\\]+$/.source },
);

export const pathSchema = expects(
  z.string().check(z.regex(/^\/[^?#\s\\]*$/), z.maxLength(1024)),
  'đường dẫn của trang, bắt đầu bằng "/", không có "?" và "#"',
  'a page path that starts with "/" and holds no "?" or "#"',
);
