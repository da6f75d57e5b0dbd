import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { toSector } from "./sector.js";

export const sectorSchema = expects(
  z
    .string()
    .check(z.refine((text) => toSector(text) !== null))
    .brand<"Sector">(),
  'ngành kinh tế: năm của hệ thống ngành và mã ngành cấp 1–5, ví dụ "2018:C" hoặc "2025:2610"',
  'an economic sector: the edition\'s year and a code of level 1–5, such as "2018:C" or "2025:2610"',
  { pattern: /^(?:2018|2025):(?:[A-V]|\d{2,5})$/.source },
);
