import * as z from "zod/mini";
import { expects } from "./expectation.js";

/** Identifiers stand in addresses and file names: small letters, digits, hyphens. */
export const identifierSchema = expects(
  z.string().check(z.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/), z.maxLength(80)),
  'mã gồm chữ thường không dấu, chữ số và dấu gạch nối, ví dụ "quang-binh"',
  'an identifier of small unaccented letters, digits and hyphens, such as "quang-binh"',
);
