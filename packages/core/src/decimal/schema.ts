import * as z from "zod/mini";
import { expects } from "../record/expectation.js";

const CANONICAL = /^(?:0|-?(?:[1-9]\d*|0(?=\.))(?:\.\d*[1-9])?)$/;

export const decimalSchema = expects(
  z.string().check(z.maxLength(60), z.regex(CANONICAL)).brand<"Decimal">(),
  'một số thập phân chính xác, dấu chấm trước phần thập phân, ví dụ "408371000000" hoặc "81.36"',
  'an exact decimal with a dot before the fraction, such as "408371000000" or "81.36"',
);
