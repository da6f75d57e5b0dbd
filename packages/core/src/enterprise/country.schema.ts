import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { toCountry } from "./country.js";

export const countrySchema = expects(
  z
    .string()
    .check(z.refine((text) => toCountry(text) === text))
    .brand<"Country">(),
  'mã quốc gia hai chữ cái theo ISO 3166-1, ví dụ "VN", "KR", "JP"',
  'a country code of two letters by ISO 3166-1, such as "VN", "KR", "JP"',
  { pattern: /^[A-Z]{2}$/.source },
);
