import { createHash } from "node:crypto";
import { html, type Markup, markupText, trusted } from "./html.js";

/** A style sheet within a page, and what its policy says to let it in. */
export interface Styles {
  readonly css: string;
  readonly source: string;
}

/** @param css a constant of ours: nothing from outside may stand in it */
export const stylesOf = (css: string): Styles => ({
  css,
  source: `'sha256-${createHash("sha256").update(css).digest("base64")}'`,
});

/** Directives of a content security policy, with what each lets in. */
export type Policy = Readonly<Record<string, string>>;

/** @example policyText({ "default-src": "'none'", "base-uri": "'none'" }) //=> "default-src 'none'; base-uri 'none'" */
export const policyText = (policy: Policy): string =>
  Object.entries(policy)
    .map(([directive, sources]) => `${directive} ${sources}`.trim())
    .join("; ");

export interface Page {
  readonly language: "vi" | "en";
  readonly title: string;
  readonly styles: Styles;
  /** Stands in the page too, since files of a static build have no headers. */
  readonly policy: Policy;
  /** Further lines of the head. */
  readonly head?: Markup;
  readonly body: Markup;
}

/** A page of ours as text. */
export const pageText = ({ language, title, styles, policy, head, body }: Page): string =>
  markupText(html`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyText(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<style>${trusted(styles.css)}</style>
${head ?? null}</head>
<body>
${body}
</body>
</html>
`);
