import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { policyText } from "../../markup/page.js";
import { type AnswerOptions, answer, RECORDS_CACHE } from "../answer.js";
import { bodyOf } from "../body.js";
import type { Catalogue } from "../catalogue.js";
import { type AllowedOrigins, anyOrigin, noOrigin } from "../origin.js";
import { textParameter } from "../parameter/index.js";
import { RequestProblem } from "../problem.js";
import type { Resource } from "../resource.js";
import { embedPage, framedBy, problemPage } from "./page.js";
import { EMBED_LANGUAGE, type EmbedRequest, readEmbedRequest } from "./request.js";
import { FRAME_SCRIPT, PAGE_SCRIPT } from "./scripts.js";

const HTML = "text/html; charset=utf-8";

/** @throws RequestProblem 404 where the server has no such board or site */
const originsOf = ({ board, site, originsOfBoard, originsOfSite }: Catalogue, { owner, id }: EmbedRequest) => {
  if (owner === "board") board(id);
  else site(id);
  return owner === "board" ? originsOfBoard(id) : originsOfSite(id);
};

const framed = (origins: AllowedOrigins): AnswerOptions => ({
  cacheControl: RECORDS_CACHE,
  headers: { "Content-Security-Policy": policyText(framedBy(origins)) },
  vary: ["Accept"],
});

/** A browser is told in a page: in a frame, a problem document would show as nothing at all. */
const answerAsPage = (c: Context, problem: RequestProblem): Response =>
  c.body(problemPage(problem), problem.status, {
    "Content-Type": HTML,
    "Content-Security-Policy": policyText(framedBy(null)),
    "Cache-Control": "no-store",
    Vary: "Accept",
  });

const wantsPage = (c: Context): boolean =>
  accepts(c, { header: "Accept", supports: ["application/problem+json", "text/html"], default: "" }) === "text/html";

const pageResource = (catalogue: Catalogue, version: string): Resource => ({
  path: "/embed/:element{[^./]+}",
  method: "GET",
  originsOf: noOrigin,
  operation: {
    id: "embedElement",
    summary: {
      vi: "Trang chứa một phần tử, để đặt trong iframe; các tham số khác là thuộc tính của phần tử",
      en: "A page that holds one element, for an iframe; other parameters are the element's attributes",
    },
    parameters: [
      textParameter("board", { vi: "Mã ban quản lý", en: "Id of the board" }),
      textParameter("site", { vi: "Mã trang, cho visitor-counter", en: "Id of the site, for visitor-counter" }),
      EMBED_LANGUAGE,
    ],
    answers: [{ type: "text/html" }],
  },
  handler: (c) => {
    try {
      const request = readEmbedRequest(c);
      const origins = originsOf(catalogue, request);
      return answer(c, bodyOf(embedPage(request, version, origins), HTML), framed(origins));
    } catch (error) {
      if (error instanceof RequestProblem && wantsPage(c)) return answerAsPage(c, error);
      throw error;
    }
  },
});

const scriptResource = (name: string, script: string, id: string, vi: string, en: string): Resource => {
  const body = bodyOf(script, "text/javascript; charset=utf-8");
  return {
    path: `/embed/${name}`,
    method: "GET",
    originsOf: anyOrigin,
    operation: { id, summary: { vi, en }, answers: [{ type: "text/javascript" }] },
    handler: (c) =>
      answer(c, body, { cacheControl: RECORDS_CACHE, headers: { "Cross-Origin-Resource-Policy": "cross-origin" } }),
  };
};

/** Pages for frames, with the two scripts that give a frame the height of what it shows. */
export const embedResources = (catalogue: Catalogue, version: string): readonly Resource[] => [
  pageResource(catalogue, version),
  scriptResource("frame.js", FRAME_SCRIPT, "readFrameScript", "Mã chạy trong khung", "What runs within the frame"),
  scriptResource("page.js", PAGE_SCRIPT, "readPageScript", "Mã đặt ở trang chứa khung", "What the page loads"),
];
