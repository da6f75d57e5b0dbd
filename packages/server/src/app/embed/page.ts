import { html, type Markup, trusted } from "../../markup/html.js";
import { type Policy, pageText, stylesOf } from "../../markup/page.js";
import type { AllowedOrigins } from "../origin.js";
import type { RequestProblem } from "../problem.js";
import type { EmbedRequest } from "./request.js";

const STYLES = stylesOf("html, body { margin: 0; } html { overflow-wrap: break-word; font: 15px/1.55 sans-serif; }");

/** The page runs our own files, asks our own addresses, and shows pictures that the news names. */
const POLICY: Policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "connect-src": "'self'",
  "img-src": "'self' http: https:",
  "style-src": STYLES.source,
  "base-uri": "'none'",
  "form-action": "'none'",
  "require-trusted-types-for": "'script'",
  "trusted-types": "khukit lit-html",
};

/** Who may show the page in a frame. A meta element cannot say it, so it stands in the header alone. */
export const framedBy = (origins: AllowedOrigins): Policy => ({
  ...POLICY,
  "frame-ancestors": origins === null ? "*" : ["'self'", ...origins].join(" "),
});

const attribute = ([name, value]: readonly [string, string]): Markup => html` ${trusted(name)}="${value}"`;

/** Attributes' names come from our own table, their values from whoever wrote the address. */
const elementOf = ({ name, attributes }: EmbedRequest): Markup => {
  const tag = trusted(`khu-${name}`);
  return html`<${tag} loading="eager"${attributes.map(attribute)}></${tag}>`;
};

const addressOf = ({ owner, id }: EmbedRequest): string => `/v1/${owner}s/${id}`;

/** The loader counts the page that names a site, and a frame is no page of it: there the element names the site. */
const elementWithOwner = (request: EmbedRequest): Markup =>
  elementOf(
    request.owner === "board"
      ? request
      : { ...request, attributes: [["site", addressOf(request)], ...request.attributes] },
  );

const loaderOf = (request: EmbedRequest, version: string): Markup =>
  html`<script src="/khu/${version}/khu.js"${
    request.owner === "board" ? attribute(["data-board", addressOf(request)]) : null
  }></script>`;

/** A page that holds one element, for a frame on another site. */
export const embedPage = (request: EmbedRequest, version: string, origins: AllowedOrigins): string =>
  pageText({
    language: request.language,
    title: `khu-${request.name}`,
    styles: STYLES,
    policy: POLICY,
    // Links lead out of the frame.
    head: html`<base target="_top">\n`,
    body: html`${elementWithOwner(request)}
${loaderOf(request, version)}
<script src="/embed/frame.js" data-parents="${(origins ?? ["*"]).join(" ")}"></script>`,
  });

/** What went wrong, for the webmaster who looks at the frame. It names no board, so that any page may show it. */
export const problemPage = ({ title, detail }: RequestProblem): string =>
  pageText({
    language: "vi",
    title,
    styles: STYLES,
    policy: POLICY,
    body: html`<p><strong>${title}.</strong> ${detail.vi}</p><p lang="en">${detail.en}</p>`,
  });
