/** A stretch of the text in UTF-16 units. */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Units that both cover; zero or less where they do not touch. */
export const overlapOf = (one: Place, other: Place): number =>
  Math.min(one.end, other.end) - Math.max(one.start, other.start);

export const overlaps = (one: Place, other: Place): boolean => overlapOf(one, other) > 0;

export const liesIn = (inner: Place, outer: Place): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** The smallest stretch that covers all of them. */
export const coverOf = (places: readonly [Place, ...Place[]]): Place => ({
  start: Math.min(...places.map(({ start }) => start)),
  end: Math.max(...places.map(({ end }) => end)),
});
