import type { Bilingual } from "@khukit/core/problem";
import type { JsonSchema } from "@khukit/core/schema";
import type { Parameter } from "./parameter/index.js";

/** What an address takes or answers with, in one media type. */
export interface MediaType {
  /** Without its charset. */
  readonly type: string;
  /** Of JSON; text in any other format has none. */
  readonly schema?: JsonSchema;
}

/** An address as the API's description tells it. */
export interface Operation {
  /** Never changes: programs that are made from the description are called by it. */
  readonly id: string;
  readonly summary: Bilingual;
  readonly parameters?: readonly Parameter<unknown>[];
  /** What is sent to it, in one of these. */
  readonly body?: readonly MediaType[];
  /** None where there is nothing to say but that it was done. */
  readonly answers: readonly MediaType[];
}

/** @example templateOf("/v1/boards/:board/reports/:id{[^/]+\\.html}") //=> "/v1/boards/{board}/reports/{id}.html" */
export const templateOf = (path: string): string =>
  path.replace(/:(\w+)(?:\{([^}]*)\})?/g, (_, name: string, pattern = "") => {
    const [, ending = ""] = /\\(\.\w+)$/.exec(pattern) ?? [];
    return `{${name}}${ending}`;
  });
