import type { Bilingual, Place, Problem } from "../problem/problem.js";
import { quoteFound } from "../record/check-record.js";
import { familyOfKind } from "./family.js";
import { ZONE_KINDS } from "./kind.js";
import type { PlacedZone } from "./location.js";

type ById = ReadonlyMap<string, PlacedZone>;

/** From a zone outward, each zone once, until one lies in nothing known or in a zone already passed. */
const pathOutward = (zone: PlacedZone, byId: ById, passed: readonly PlacedZone[] = []): readonly PlacedZone[] => {
  const path = [...passed, zone];
  const holder = zone.within === null ? undefined : byId.get(zone.within);
  const ends = holder === undefined || path.some(({ id }) => id === holder.id);
  return ends ? path : pathOutward(holder, byId, path);
};

const inACircle = (path: readonly string[]): Bilingual => {
  const circle = path.map((id) => `"${id}"`).join(" → ");
  return {
    vi: `khu không thể nằm trong chính nó: ${circle}; hãy sửa mã hoặc bỏ trống.`,
    en: `a zone cannot lie in itself: ${circle}; mend the id or leave it empty.`,
  };
};

const notInAnEconomicZone = ({ id, kind }: PlacedZone): Bilingual => ({
  vi: `${quoteFound(id)} là ${ZONE_KINDS[kind].vi.toLowerCase()}; chỉ ghi mã của khu kinh tế chứa khu này, hoặc bỏ trống.`,
  en: `${quoteFound(id)} is of the kind "${ZONE_KINDS[kind].en}"; give the economic zone that this one lies in, or leave it empty.`,
});

const NO_ZONE_IN_ZONE: Bilingual = {
  vi: "khu kinh tế không nằm trong khu kinh tế khác; hãy bỏ trống.",
  en: "an economic zone lies in no other economic zone; leave it empty.",
};

const contradictionIn = (zone: PlacedZone, byId: ById): Bilingual | null => {
  const holder = zone.within === null ? undefined : byId.get(zone.within);
  if (holder === undefined) return null;
  const path = pathOutward(zone, byId);
  if (path.at(-1)?.within === zone.id) return inACircle([...path.map(({ id }) => id), zone.id]);
  if (familyOfKind(holder.kind) !== "economic-zone") return notInAnEconomicZone(holder);
  return familyOfKind(zone.kind) === "economic-zone" ? NO_ZONE_IN_ZONE : null;
};

/**
 * What is wrong with where zones are said to lie: in themselves, directly or around a circle; in something that is not
 * an economic zone; an economic zone in another. An id that no zone has is left to the check of references.
 *
 * @param placeOf tells where a zone's `within` stands in the file that it came from
 *
 * @example
 * withinProblems([{ id: "a", kind: "industrial-park", within: "a" }], () => ({ file: "zones.csv", row: 2, column: "within" }))
 *   .map(({ message }) => message.en)
 * //=> ['a zone cannot lie in itself: "a" → "a"; mend the id or leave it empty.']
 */
export const withinProblems = <Of extends PlacedZone>(
  zones: readonly Of[],
  placeOf: (zone: Of) => Place,
): readonly Problem[] => {
  const byId: ById = new Map(zones.map((zone) => [zone.id, zone]));
  return zones.flatMap((zone) => {
    const message = contradictionIn(zone, byId);
    return message === null ? [] : [{ code: "contradiction" as const, ...placeOf(zone), message }];
  });
};
