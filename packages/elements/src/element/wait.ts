const MOST_DOUBLINGS = 4;

/**
 * Milliseconds until the next refresh. Many visitors' pages must not ask in the same second, so each wait is up to a
 * tenth shorter or longer; each failure doubles it, up to sixteenfold.
 *
 * @param random - from 0 up to 1
 * @example waitBefore(60, 1, () => 0.5) //=> 120000
 */
export const waitBefore = (seconds: number, failures: number, random: () => number = Math.random): number =>
  seconds * 1000 * 2 ** Math.min(failures, MOST_DOUBLINGS) * (0.9 + random() / 5);
