import type { Board } from "@khukit/core/board";
import { boardPath, withOrigin } from "../address.js";

/** A node of JSON-LD. Source: https://www.w3.org/TR/json-ld11/ (verified). */
export type Node = Readonly<Record<string, unknown>>;

/** Terms of schema.org, as search engines read them. */
export const SCHEMA_CONTEXT = "https://schema.org";

/** What stands for a board in linked data. */
export const boardIri = (board: Board, origin: string | undefined): string => withOrigin(boardPath(board.id), origin);

/** A board where another node names it: enough to show, and the address where the rest is. */
export const boardNode = (board: Board, origin: string | undefined): Node => ({
  "@type": "GovernmentOrganization",
  "@id": boardIri(board, origin),
  name: board.name.vi,
});

/** Values in the two languages that the records have. */
export const inBoth = ({ vi, en }: { readonly vi: string; readonly en: string }): readonly Node[] => [
  { "@language": "vi", "@value": vi },
  { "@language": "en", "@value": en },
];
