import type * as z from "zod/mini";
import type { Expectation } from "./expectation.js";

type Measured = "string" | "array";

const THINGS: Readonly<Record<Measured, Expectation>> = {
  string: { vi: "ký tự", en: "characters" },
  array: { vi: "mục", en: "items" },
};

const NOTHING: Expectation = { vi: "", en: "" };

const lengthOf = (found: unknown): number | null =>
  typeof found === "string" || Array.isArray(found) ? found.length : null;

/** What an issue of size adds to the words of a field: how much there may be, and how much there is. */
export const limitOf = (issue: z.core.$ZodIssue, found: unknown): Expectation => {
  if (issue.code !== "too_big" && issue.code !== "too_small") return NOTHING;
  const things = THINGS[issue.origin as Measured];
  const length = lengthOf(found);
  if (things === undefined || length === null) return NOTHING;
  const [limit, vi, en] =
    issue.code === "too_big" ? [issue.maximum, "nhiều nhất", "at most"] : [issue.minimum, "ít nhất", "at least"];
  return {
    vi: ` (${vi} ${limit} ${things.vi}, đang có ${length})`,
    en: ` (${en} ${limit} ${things.en}, there are ${length})`,
  };
};
