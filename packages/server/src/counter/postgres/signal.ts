/** Wakes one who waits; given while nobody does, it wakes the next at once. */
export interface Signal {
  readonly give: () => void;
  /** @param milliseconds after which the wait ends by itself; null for never */
  readonly take: (milliseconds: number | null) => Promise<void>;
}

export const makeSignal = (): Signal => {
  let isGiven = false;
  let release: (() => void) | null = null;

  const give = (): void => {
    isGiven = true;
    release?.();
  };

  const take: Signal["take"] = (milliseconds) =>
    new Promise((resolve) => {
      const timer = milliseconds === null ? null : setTimeout(() => release?.(), milliseconds);
      release = () => {
        if (timer !== null) clearTimeout(timer);
        release = null;
        isGiven = false;
        resolve();
      };
      if (isGiven) release();
    });

  return { give, take };
};
