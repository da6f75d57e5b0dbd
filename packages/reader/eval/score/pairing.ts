/** How well a label and a finding fit: higher is better. */
export interface Candidate {
  readonly label: number;
  readonly found: number;
  readonly fit: number;
}

/** Pairs labels with findings one to one, the best fit first; by index of the label. */
export const pairBestFirst = (candidates: readonly Candidate[]): ReadonlyMap<number, number> => {
  const pairs = new Map<number, number>();
  const taken = new Set<number>();
  for (const { label, found } of candidates.toSorted((one, other) => other.fit - one.fit)) {
    if (pairs.has(label) || taken.has(found)) continue;
    pairs.set(label, found);
    taken.add(found);
  }
  return pairs;
};

/** Every label with every finding that `fitOf` gives a number for. */
export const candidatesOf = <Label, Found>(
  labels: readonly Label[],
  found: readonly Found[],
  fitOf: (label: Label, found: Found) => number | null,
): readonly Candidate[] =>
  labels.flatMap((label, labelIndex) =>
    found.flatMap((finding, foundIndex) => {
      const fit = fitOf(label, finding);
      return fit === null ? [] : [{ label: labelIndex, found: foundIndex, fit }];
    }),
  );
