/** What an attribute holds: a text, a number, or nothing but that it is there. */
export type AttributeKind = "text" | "number" | "flag";

export type Attributes = Readonly<Record<string, AttributeKind>>;

/** What an element shows belongs to a board or to a counted site. */
export interface EmbeddedElement {
  readonly owner: "board" | "site";
  readonly attributes: Attributes;
}

/**
 * What every element takes. Never `src`: a frame shows what this server publishes and fetches from nowhere else.
 */
const SHARED: Attributes = { theme: "text", refresh: "number", heading: "text", "heading-level": "number" };

const ofBoard = (attributes: Attributes): EmbeddedElement => ({
  owner: "board",
  attributes: { ...SHARED, ...attributes },
});

/** The elements that a frame may show, each with its attributes. */
export const EMBEDDED_ELEMENTS: ReadonlyMap<string, EmbeddedElement> = new Map([
  [
    "news-list",
    ofBoard({ limit: "number", tag: "text", exclude: "text", "related-to": "text", layout: "text", show: "text" }),
  ],
  ["kpi-cards", ofBoard({ indicators: "text", zone: "text", project: "text", limit: "number", wording: "text" })],
  [
    "stat-chart",
    ofBoard({
      indicators: "text",
      zone: "text",
      period: "text",
      by: "text",
      type: "text",
      comparison: "text",
      "table-open": "flag",
    }),
  ],
  ["directive-list", ofBoard({ document: "text", unit: "text", status: "text", limit: "number", group: "text" })],
  [
    "visitor-counter",
    { owner: "site", attributes: { ...SHARED, figures: "text", views: "flag", path: "text", count: "flag" } },
  ],
]);
