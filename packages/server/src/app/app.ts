import type { BoardRecords } from "@khukit/core/folder";
import { originSchema } from "@khukit/core/record";
import { Hono, type MiddlewareHandler } from "hono";
import { type Counter, CounterError } from "../counter/index.js";
import { type Assets, assetResource } from "./assets.js";
import { directiveResources } from "./board/directives.js";
import { figureResources } from "./board/figures.js";
import { newsResources } from "./board/news.js";
import { profileResources } from "./board/profile.js";
import { type Catalogue, catalogueOf } from "./catalogue.js";
import { notAnOrigin } from "./configuration-error.js";
import { healthResource } from "./health.js";
import { answerProblem, RequestProblem } from "./problem.js";
import { counterProblem, internalProblem, unknownAddress } from "./problems.js";
import { addResource, type Resource } from "./resource.js";
import { clientFinder } from "./site/client.js";
import { hitResource } from "./site/hits.js";
import { viewLimiter } from "./site/view-limiter.js";
import { viewResource } from "./site/views.js";
import { visitResource } from "./site/visits.js";

export interface AppOptions {
  readonly boards: readonly BoardRecords[];
  readonly counter: Counter;
  /** The elements' browser files, served under `/khu/{version}/`. */
  readonly assets?: Assets;
  /** Scheme and host of the server as visitors see it; then addresses in answers are whole. */
  readonly origin?: string;
  /** The clock that tells today and when a view came; the system's where it is not given. */
  readonly now?: () => Date;
  /** Addresses or ranges of proxies whose `X-Forwarded-For` is believed. */
  readonly trustProxy?: readonly string[];
  /** False switches off the limit of views for each visitor and page. */
  readonly limits?: boolean;
  /** Gets what went wrong inside; the client learns only that something did. */
  readonly report?: (error: unknown) => void;
}

const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  c.header("X-Content-Type-Options", "nosniff");
  c.header("Referrer-Policy", "strict-origin-when-cross-origin");
};

const resourcesOf = (options: AppOptions, catalogue: Catalogue): readonly Resource[] => {
  const { counter, assets, origin, now = () => new Date(), trustProxy = [], limits = true } = options;
  const clientOf = clientFinder(trustProxy);
  const services = { catalogue, counter, clientOf, limiter: limits ? viewLimiter() : null, now, origin };
  return [
    ...profileResources(catalogue, origin),
    ...newsResources(catalogue, origin),
    ...figureResources(catalogue, origin),
    ...directiveResources(catalogue, origin, now),
    hitResource(services),
    visitResource(services),
    viewResource(services),
    healthResource(),
    ...(assets === undefined ? [] : [assetResource(assets)]),
  ];
};

const toProblem = (error: unknown, report: (error: unknown) => void): RequestProblem => {
  if (error instanceof RequestProblem) return error;
  const isRefusal = error instanceof CounterError && (error.code === "busy" || error.code === "closed");
  // A full queue tells itself by its 503s; a line in the log for each would fill the disk too.
  if (!isRefusal) report(error);
  return error instanceof CounterError ? counterProblem(error) : internalProblem();
};

/**
 * The application: everything a board publishes, and the counter. It keeps no state beside the counter, so that the
 * same GET always has the same answer, over HTTP and in the files of a static build.
 *
 * @throws ConfigurationError where ids repeat, or an origin or a proxy's address is none
 *
 * @example
 * const app = createApp({ boards, counter: openCounter({ file: "visits.db" }) });
 * (await app.request("/v1/boards/quang-binh/news.json")).status //=> 200
 */
export const createApp = (options: AppOptions): Hono => {
  const { boards, origin, report = (error) => console.error(error) } = options;
  if (origin !== undefined && !originSchema.safeParse(origin).success) throw notAnOrigin(origin);
  const app = new Hono();
  app.use(securityHeaders);
  app.onError((error, c) => answerProblem(c, toProblem(error, report)));
  app.notFound((c) => answerProblem(c, unknownAddress(c.req.path)));
  for (const resource of resourcesOf(options, catalogueOf(boards))) addResource(app, resource, origin);
  return app;
};
