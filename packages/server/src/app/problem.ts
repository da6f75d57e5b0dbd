import type { Bilingual } from "@khukit/core/problem";
import type { ProblemDocument } from "@khukit/core/publication";
import type { Context } from "hono";
import type { ContentfulStatusCode } from "hono/utils/http-status";

type Headers = Readonly<Record<string, string>>;

type Members = Readonly<Record<string, unknown>>;

/** A request that is answered with a problem document. Source: RFC 9457. */
export class RequestProblem extends Error {
  override readonly name = "RequestProblem";
  readonly status: ContentfulStatusCode;
  readonly kind: string;
  readonly title: string;
  readonly detail: Bilingual;
  readonly headers: Headers;
  readonly members: Members;

  /**
   * @param kind the last part of the problem's type, which never changes: what programs look at
   * @param members what this kind of problem tells besides (RFC 9457, section 3.2)
   */
  constructor(
    status: ContentfulStatusCode,
    kind: string,
    title: string,
    detail: Bilingual,
    headers: Headers = {},
    members: Members = {},
  ) {
    super(detail.en);
    this.status = status;
    this.kind = kind;
    this.title = title;
    this.detail = detail;
    this.headers = headers;
    this.members = members;
  }
}

const documentOf = ({ kind, title, status, detail, members }: RequestProblem): ProblemDocument & Members => ({
  type: `urn:khukit:problem:${kind}`,
  title,
  status,
  detail: detail.vi,
  detail_en: detail.en,
  ...members,
});

export const answerProblem = (c: Context, problem: RequestProblem): Response =>
  c.body(JSON.stringify(documentOf(problem)), problem.status, {
    "Content-Type": "application/problem+json; charset=utf-8",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Cache-Control": "no-store",
    ...problem.headers,
  });
