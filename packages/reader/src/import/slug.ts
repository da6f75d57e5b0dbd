import { fold } from "@khukit/core/vietnamese";

/** The longest identifier, less what tells two of the same name apart. */
const LONGEST = 74;

const withinWords = (slug: string): string =>
  slug.length <= LONGEST
    ? slug
    : slug
        .slice(0, LONGEST + 1)
        .replace(/-[^-]*$/, "")
        .slice(0, LONGEST);

/**
 * A text as an identifier, cut behind a whole word; empty where it holds no letter or digit.
 *
 * @example slugOf("Họp giao ban Quý III/2017") //=> "hop-giao-ban-quy-iii-2017"
 */
export const slugOf = (text: string): string =>
  withinWords(
    fold(text)
      .replace(/[^a-z0-9]+/g, "-")
      .replace(/^-|-$/g, ""),
  );

/**
 * The slug itself, or with the first number that makes it one of its own.
 *
 * @example freeSlug("lich-cong-tac", new Set(["lich-cong-tac"])) //=> "lich-cong-tac-2"
 */
export const freeSlug = (slug: string, taken: ReadonlySet<string>): string => {
  let free = slug;
  for (let number = 2; taken.has(free); number += 1) free = `${slug}-${number}`;
  return free;
};
