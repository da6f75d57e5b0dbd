import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { parseTaxCode } from "./tax-code.js";

const isCanonical = (text: string): boolean => {
  const reading = parseTaxCode(text);
  return reading.ok && reading.value === text;
};

export const taxCodeSchema = expects(
  z.string().check(z.refine(isCanonical)).brand<"TaxCode">(),
  'mã số thuế 10 chữ số, hoặc 13 chữ số của đơn vị phụ thuộc, đúng số kiểm tra, ví dụ "0100109106" hoặc "0100109106-001"',
  'a tax code of 10 digits, or 13 of a dependent unit, with its check digit, such as "0100109106" or "0100109106-001"',
  { pattern: /^\d{10}(?:-\d{3})?$/.source },
);
