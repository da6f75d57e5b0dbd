import { BORDER_GATE } from "./subject/border-gate.js";
import { BUSINESS } from "./subject/business.js";
import type { SubjectEntry } from "./subject/entry.js";
import { INVESTMENT } from "./subject/investment.js";
import { LAND } from "./subject/land.js";
import { OFFICE } from "./subject/office.js";
import { PEOPLE } from "./subject/people.js";

/**
 * The heads by which offices name their figures; of two with one wording the later wins.
 *
 * Source: the wording of boards' own pages and of the national forms.
 */
export const SUBJECTS: readonly SubjectEntry[] = [
  ...INVESTMENT,
  ...PEOPLE,
  ...LAND,
  ...BUSINESS,
  ...BORDER_GATE,
  ...OFFICE,
];
