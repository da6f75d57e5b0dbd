import type { Locale } from "@khukit/core/vietnamese";
import { configured } from "./configuration.js";

const toLocale = (isEnglish: boolean): Locale => (isEnglish ? "en" : "vi");

/**
 * The language an element speaks: its own `lang` or that of an ancestor, else Vietnamese. Templates bought abroad
 * leave `<html lang="en">` on Vietnamese portals, so `data-lang` of the loader outranks the root's.
 */
export const languageOf = (element: Element): Locale => {
  const setting = configured("lang");
  return toLocale(
    setting && !element.closest("[lang]:not(:root)") ? setting.startsWith("en") : element.matches(":lang(en)"),
  );
};

/** `all: initial` leaves the direction as the page sets it, by `dir` or by CSS. */
export const directionOf = (element: Element): string => getComputedStyle(element).direction;
