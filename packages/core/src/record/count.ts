import * as z from "zod/mini";
import { expects } from "./expectation.js";

export const countSchema = expects(
  z.int().check(z.nonnegative(), z.maximum(Number.MAX_SAFE_INTEGER)),
  "một số nguyên không âm",
  "a whole number, zero or more",
);
