/**
 * Exact sums by number: doubles as long as they hold every whole number, `bigint` beyond. Adding a million figures in
 * `bigint` alone takes many times as long.
 */
export interface Sums {
  readonly near: Float64Array;
  readonly far: Map<number, bigint>;
}

export const emptySums = (size: number): Sums => ({ near: new Float64Array(size), far: new Map() });

export const addTo = ({ near, far }: Sums, index: number, value: number | bigint): void => {
  const held = near[index] as number;
  if (typeof value === "number" && Number.isSafeInteger(held + value)) {
    near[index] = held + value;
    return;
  }
  near[index] = 0;
  far.set(index, (far.get(index) ?? 0n) + BigInt(held) + BigInt(value));
};

export const sumAt = ({ near, far }: Sums, index: number): number | bigint => {
  const beyond = far.size === 0 ? undefined : far.get(index);
  return beyond === undefined ? (near[index] as number) : beyond + BigInt(near[index] as number);
};
