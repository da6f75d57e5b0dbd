import { configured } from "./configuration.js";
import { ElementProblem } from "./element-problem.js";

const parse = (text: string | null | undefined, base: string | URL): URL | null => {
  try {
    const url = new URL(text ?? "about:", base);
    return url.protocol.startsWith("http") ? url : null;
  } catch {
    return null;
  }
};

/**
 * A link or a picture from a publication, resolved against the publication's own address; null where it is not one of
 * the web (`javascript:`, `data:`), so that it is shown as text.
 *
 * @example webLink("../tin/a", "https://host/v1/news.json") //=> "https://host/tin/a"
 */
export const webLink = (text: string | null, base: string | URL): string | null => parse(text, base)?.href ?? null;

/** The address that an attribute holds. @throws {ElementProblem} where it is missing or no web address */
export const addressIn = (attribute: string, text: string | null | undefined): URL => {
  const url = parse(text, document.baseURI);
  if (url) return url;
  throw new ElementProblem({
    code: "attribute",
    place: attribute,
    found: text ?? null,
    expected: {
      vi: `http(s)://…, hoặc data-${attribute} trên thẻ script`,
      en: `http(s)://…, or data-${attribute} on the script tag`,
    },
  });
};

/**
 * A resource of the board or the site that an element's own attribute names, or else the page's script tag.
 *
 * @example resourceOf("board", "https://host/v1/boards/x", "news.json").href //=> "https://host/v1/boards/x/news.json"
 */
export const resourceOf = (owner: "board" | "site", own: string | null, resource: string): URL => {
  const folder = addressIn(owner, own ?? configured(owner));
  return new URL(resource, `${folder.origin}${folder.pathname.replace(/\/*$/, "/")}`);
};
