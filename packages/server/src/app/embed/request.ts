import type { Context } from "hono";
import { choiceParameter } from "../parameter/index.js";
import { textOf } from "../parameter/parameter.js";
import { unknownAttribute, unknownElement, wrongParameter } from "../problems.js";
import { type AttributeKind, EMBEDDED_ELEMENTS, type EmbeddedElement } from "./attributes.js";

/** An element as a frame's address asks for it. */
export interface EmbedRequest {
  readonly name: string;
  readonly owner: EmbeddedElement["owner"];
  /** Id of the board or site. */
  readonly id: string;
  readonly language: "vi" | "en";
  readonly attributes: readonly (readonly [name: string, value: string])[];
}

export const EMBED_LANGUAGE = choiceParameter("lang", { vi: "Ngôn ngữ", en: "Language" }, ["vi", "en"]);

const attributeIn = (c: Context, name: string, kind: AttributeKind): string | null => {
  // An attribute of nothing but its presence is given as `?views`, `?views=` or `?views=true`.
  if (kind === "flag") return ["", "true"].includes(textOf(c, name) ?? "") ? "" : null;
  const text = textOf(c, name);
  if (text === undefined) return null;
  if (kind === "text" || /^\d{1,6}$/.test(text)) return text;
  throw wrongParameter(name, text, "một số nguyên không âm", "a whole number, 0 or more");
};

/**
 * Reads which element a frame shows, of whom, and how.
 *
 * @throws RequestProblem 404 for an element that there is none of, 400 for an attribute that it does not have
 */
export const readEmbedRequest = (c: Context): EmbedRequest => {
  const name = c.req.param("element") ?? "";
  const element = EMBEDDED_ELEMENTS.get(name);
  if (element === undefined) throw unknownElement(name, [...EMBEDDED_ELEMENTS.keys()]);
  const { owner, attributes } = element;
  const given = Object.keys(c.req.queries());
  const known = [owner, EMBED_LANGUAGE.name, ...Object.keys(attributes)];
  const stranger = given.find((parameter) => !known.includes(parameter));
  if (stranger !== undefined) throw unknownAttribute(name, stranger, known);
  return {
    name,
    owner,
    id: textOf(c, owner) ?? "",
    language: EMBED_LANGUAGE.read(c) ?? "vi",
    attributes: Object.entries(attributes).flatMap(([attribute, kind]) => {
      const value = given.includes(attribute) ? attributeIn(c, attribute, kind) : null;
      return value === null ? [] : [[attribute, value] as const];
    }),
  };
};
