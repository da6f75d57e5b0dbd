import type { ReportingPlace } from "./place.js";

/** The tree of places in columns: children before their parents, so that one pass adds everything up. */
export interface Ground {
  readonly places: readonly ReportingPlace[];
  /** The number of the place that each is within; -1 for a root. */
  readonly parents: Int32Array;
  readonly children: readonly (readonly number[])[];
  readonly numbers: ReadonlyMap<string, number>;
}

/** A place that nobody described: it stands alone. */
const unknownPlace = (id: string): ReportingPlace => ({
  id,
  name: { vi: id, en: id },
  within: null,
  groundOfItsOwn: false,
});

const depthOf = (place: ReportingPlace, byId: ReadonlyMap<string, ReportingPlace>): number => {
  const seen = new Set<string>();
  for (let above: ReportingPlace | undefined = place; above?.within != null; above = byId.get(above.within)) {
    if (seen.has(above.id)) return 0;
    seen.add(above.id);
  }
  return seen.size;
};

/**
 * Orders places from the deepest up. Places that figures speak of and nobody described stand alone; one that lies in
 * itself by way of others, or in a place that is not there, counts as a root.
 */
export const groundOf = (described: readonly ReportingPlace[], mentioned: readonly string[]): Ground => {
  const byId = new Map(described.map((place) => [place.id, place]));
  for (const id of mentioned) if (!byId.has(id)) byId.set(id, unknownPlace(id));
  const depths = new Map([...byId.values()].map((place) => [place.id, depthOf(place, byId)]));
  const depth = ({ id }: ReportingPlace): number => depths.get(id) ?? 0;
  const places = [...byId.values()].toSorted((a, b) => depth(b) - depth(a));
  const numbers = new Map(places.map(({ id }, number) => [id, number]));
  const parentOf = (place: ReportingPlace): number =>
    place.within === null || depth(place) === 0 ? -1 : (numbers.get(place.within) ?? -1);
  const parents = Int32Array.from(places, parentOf);
  const children: number[][] = places.map(() => []);
  parents.forEach((parent, number) => {
    if (parent >= 0) children[parent]?.push(number);
  });
  return { places, parents, children, numbers };
};
