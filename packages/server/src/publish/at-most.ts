/** Lets so many works go on at once; further ones wait for their turn, in the order in which they came. */
export const atMost = (count: number) => {
  const waiting: (() => void)[] = [];
  let going = 0;

  const turn = (): Promise<void> | undefined => {
    if (going < count) {
      going += 1;
      return undefined;
    }
    return new Promise((resolve) => waiting.push(resolve));
  };

  /** The place goes to the next in line; nobody who comes in between gets it. */
  const leave = (): void => {
    const next = waiting.shift();
    if (next === undefined) going -= 1;
    else next();
  };

  return async <Value>(work: () => Promise<Value>): Promise<Value> => {
    await turn();
    try {
      return await work();
    } finally {
      leave();
    }
  };
};
