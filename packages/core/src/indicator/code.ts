import * as z from "zod/mini";
import { expects } from "../record/expectation.js";

export const indicatorCodeSchema = expects(
  z.string().check(z.regex(/^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/), z.maxLength(60)),
  'mã chỉ tiêu gồm chữ thường không dấu, chữ số và dấu gạch dưới, ví dụ "revenue_industry"',
  'an indicator code of small letters, digits and underscores, such as "revenue_industry"',
);
