import { type Period, toPeriod } from "@khukit/core/period";
import { canonical, nullable, type Reader } from "../element/json-reader.js";

export const period: Reader<Period | null> = nullable(canonical(toPeriod, '"2023-Q3"'));
