/** A document's number taken apart: the digits without superfluous zeros (none are left of `00`), and its small letter. */
export interface NumberParts {
  readonly digits: string;
  readonly letter: string;
}

export const partsOfNumber = (number: string): NumberParts => ({
  digits: number.replace(/\D+$/, "").replace(/^0+/, ""),
  letter: number.replace(/^\d+/, "").toLowerCase(),
});

/** A number as documents print it: one zero below 10. */
export const canonicalNumber = (number: string): string => {
  const { digits, letter } = partsOfNumber(number);
  return `${digits.padStart(2, "0")}${letter}`;
};
