import { type EpochDay, epochSecond } from "./epoch.js";
import type { CounterStore } from "./store.js";

export interface DayKeys {
  readonly keyOf: (day: EpochDay, at: Date) => Promise<Uint8Array>;
  /** Forgets the copies in memory; what the store still has is read again. */
  readonly clear: () => void;
}

/** The random keys of the days in use, each asked of the store once. */
export const dayKeys = (store: CounterStore): DayKeys => {
  const asked = new Map<EpochDay, Promise<Uint8Array>>();

  const ask = (day: EpochDay, at: Date): Promise<Uint8Array> => {
    const key = store.keyOf(day, epochSecond(at));
    asked.set(day, key);
    key.catch(() => asked.delete(day));
    return key;
  };

  return { keyOf: (day, at) => asked.get(day) ?? ask(day, at), clear: () => asked.clear() };
};
