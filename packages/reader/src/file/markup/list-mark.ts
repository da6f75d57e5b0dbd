import type { OpenElement } from "./open-elements.js";

const ROMAN: readonly (readonly [sign: string, value: number])[] = [
  ["m", 1000],
  ["cm", 900],
  ["d", 500],
  ["cd", 400],
  ["c", 100],
  ["xc", 90],
  ["l", 50],
  ["xl", 40],
  ["x", 10],
  ["ix", 9],
  ["v", 5],
  ["iv", 4],
  ["i", 1],
];

/**
 * A number in small Roman figures; in Arabic ones beyond 3999.
 *
 * @example roman(14) //=> "xiv"
 */
export const roman = (number: number): string => {
  if (number < 1 || number > 3999) return String(number);
  let rest = number;
  let signs = "";
  for (const [sign, value] of ROMAN) {
    while (rest >= value) {
      signs += sign;
      rest -= value;
    }
  }
  return signs;
};

/**
 * A number in small letters, as lists count: `z` is followed by `aa`, `bb`.
 *
 * @example alphabetic(28) //=> "bb"
 */
export const alphabetic = (number: number): string => {
  if (number < 1 || number > 260) return String(number);
  return String.fromCharCode(97 + ((number - 1) % 26)).repeat(Math.ceil(number / 26));
};

const numberAs = (count: number, type: string): string => {
  if (type === "a") return alphabetic(count);
  if (type === "A") return alphabetic(count).toUpperCase();
  if (type === "i") return roman(count);
  return type === "I" ? roman(count).toUpperCase() : String(count);
};

/** What a new item of a list begins with: its number, or a dash. The list counts it. */
export const nextMark = (element: OpenElement | undefined, value: string | undefined): string => {
  const list = element?.list ?? null;
  if (list === null) return "- ";
  const given = Number.parseInt(value ?? "", 10);
  list.count = Number.isSafeInteger(given) ? given : list.count + 1;
  return `${numberAs(list.count, list.type)}. `;
};
