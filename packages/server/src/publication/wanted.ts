/** Whether a value is one of those wanted; every one is, where none is named. */
export const isWanted = <Value>(value: Value | null, wanted: readonly Value[] | undefined): boolean =>
  wanted === undefined || (value !== null && wanted.includes(value));
