import type { Day } from "../day/day.js";
import type { Bilingual } from "../problem/problem.js";
import type { Zone } from "./zone.js";

/**
 * The name that a zone bore on a day; its own name where no former one reaches so far.
 *
 * @example
 * zoneNameOn({ name: { vi: "Khu kinh tế B", en: "B Economic Zone" },
 *   formerNames: [{ name: { vi: "Khu kinh tế A", en: "A Economic Zone" }, until: "2025-11-27" }] }, "2020-01-01" as Day).vi
 * //=> "Khu kinh tế A"
 */
export const zoneNameOn = ({ name, formerNames }: Pick<Zone, "name" | "formerNames">, day: Day): Bilingual => {
  const borne = formerNames
    .filter(({ until }) => day <= until)
    .toSorted((left, right) => (left.until < right.until ? -1 : 1));
  return borne[0]?.name ?? name;
};
