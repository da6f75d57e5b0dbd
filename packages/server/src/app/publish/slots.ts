/** How many works may go on at once; more are refused. */
export interface SlotLimits {
  readonly all: number;
  /** For one key: nobody may take all the slots. */
  readonly each: number;
}

export const slots = ({ all, each }: SlotLimits, whenFull: () => Error) => {
  const taken = new Map<string, number>();
  let sum = 0;

  const take = (key: string, change: 1 | -1): void => {
    const count = (taken.get(key) ?? 0) + change;
    sum += change;
    if (count === 0) taken.delete(key);
    else taken.set(key, count);
  };

  return async <Value>(key: string, work: () => Promise<Value>): Promise<Value> => {
    if (sum >= all || (taken.get(key) ?? 0) >= each) throw whenFull();
    take(key, 1);
    try {
      return await work();
    } finally {
      take(key, -1);
    }
  };
};
