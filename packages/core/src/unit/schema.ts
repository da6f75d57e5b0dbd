import * as z from "zod/mini";
import { expects } from "../record/expectation.js";
import { UNITS, type Unit } from "./unit.js";

const codes = Object.keys(UNITS) as [Unit, ...Unit[]];

export const unitSchema = expects(
  z.enum(codes),
  `một đơn vị tính đã biết: ${codes.join(", ")}`,
  `a known unit: ${codes.join(", ")}`,
);
