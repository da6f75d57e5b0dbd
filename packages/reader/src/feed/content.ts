import { entityReader } from "../file/markup/entity.js";
import { textOfMarkup } from "../file/markup/text-of-markup.js";
import { markupOf } from "../file/markup/token.js";

/** The lines of a text that may hold markup, as of a page; empty for none. */
export const plainText = (html: string | null | undefined): string => (html == null ? "" : textOfMarkup(html).text);

/** Signs of one point, which count readers, and pictures of smileys are no pictures of a piece of news. */
const TRACKER = /^data:|[/=]pixel|emoji|spacer|blank\.gif/i;

/** The address of the first picture in a content, or null. */
export const firstPicture = (html: string | null | undefined): string | null => {
  if (html == null || !/<img\b/i.test(html)) return null;
  for (const token of markupOf(html)) {
    if (token.kind !== "open" || token.name !== "img" || token.attributes.get("width") === "1") continue;
    const source = token.attributes.get("data-src") ?? token.attributes.get("src") ?? "";
    if (source !== "" && !TRACKER.test(source.slice(0, 2000))) return entityReader()(source);
  }
  return null;
};
