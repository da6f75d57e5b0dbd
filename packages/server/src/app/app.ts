import { originSchema } from "@khukit/core/record";
import { Hono, type MiddlewareHandler } from "hono";
import { type Counter, CounterError } from "../counter/index.js";
import { type Assets, assetResource } from "./assets.js";
import { boardResources } from "./board/index.js";
import type { Catalogue } from "./catalogue.js";
import { isComplete, SECURITY_HEADERS } from "./complete.js";
import { notAnOrigin } from "./configuration-error.js";
import { embedResources } from "./embed/resources.js";
import { healthResource } from "./health.js";
import { type Metrics, requestMetrics } from "./metrics/metrics.js";
import { metricsResource } from "./metrics/resource.js";
import { openApiResource } from "./openapi/resource.js";
import { answerProblem, RequestProblem } from "./problem.js";
import { counterProblem, internalProblem, unknownAddress } from "./problems.js";
import { type BoardSource, liveCatalogue, type Publishing, publishResources } from "./publish/index.js";
import { addResources, type Resource } from "./resource.js";
import { clientFinder } from "./site/client.js";
import { siteResources } from "./site/resources.js";
import { viewLimiter } from "./site/view-limiter.js";

export interface AppOptions {
  /** A list for good, or what gives the list of the moment: a board store's `boards`. */
  readonly boards: BoardSource;
  readonly counter: Counter;
  /** Lets those who have a token publish boards and set baselines; nothing can be changed without it. */
  readonly publishing?: Publishing;
  /** The elements' browser files, served under `/khu/{version}/`. */
  readonly assets?: Assets;
  /** Scheme and host of the server as visitors see it; then addresses in answers are whole. */
  readonly origin?: string;
  /** The clock that tells today and when a view came; the system's where it is not given. */
  readonly now?: () => Date;
  /** Milliseconds by a clock that is never set, for `/metrics`; the system's where it is not given. */
  readonly elapsed?: () => number;
  /** Addresses or ranges of proxies whose `X-Forwarded-For` is believed. */
  readonly trustProxy?: readonly string[];
  /** False switches off the limit of views for each visitor and page. */
  readonly limits?: boolean;
  /** Gets what went wrong inside; the client learns only that something did. */
  readonly report?: (error: unknown) => void;
}

const securityHeaders: MiddlewareHandler = async (c, next) => {
  await next();
  if (isComplete(c.res)) return;
  for (const [name, value] of Object.entries(SECURITY_HEADERS)) c.header(name, value);
};

const resourcesOf = (options: AppOptions, catalogue: Catalogue, metrics: Metrics): readonly Resource[] => {
  const { counter, publishing, assets, origin, now = () => new Date(), trustProxy = [], limits = true } = options;
  const clientOf = clientFinder(trustProxy);
  const services = { catalogue, counter, clientOf, limiter: limits ? viewLimiter() : null, now, origin };
  return [
    ...boardResources(services),
    ...siteResources(services),
    ...(publishing === undefined ? [] : publishResources({ ...publishing, catalogue, now })),
    healthResource(),
    metricsResource(metrics),
    ...(assets === undefined ? [] : [assetResource(assets), ...embedResources(catalogue, assets.version)]),
  ];
};

const withDescription = (resources: readonly Resource[], origin: string | undefined): readonly Resource[] => [
  ...resources,
  openApiResource(resources, origin),
];

const toProblem = (error: unknown, report: (error: unknown) => void): RequestProblem => {
  if (error instanceof RequestProblem) return error;
  const isRefusal = error instanceof CounterError && (error.code === "busy" || error.code === "closed");
  // A full queue tells itself by its 503s; a line in the log for each would fill the disk too.
  if (!isRefusal) report(error);
  return error instanceof CounterError ? counterProblem(error) : internalProblem();
};

/**
 * The application: everything a board publishes, and the counter. But for the counter and the
 * measurements the same GET always has the same answer, over HTTP and in the files of a static build.
 *
 * @throws ConfigurationError where ids repeat, or an origin or a proxy's address is none
 *
 * @example
 * const app = createApp({ boards, counter: openCounter({ file: "visits.db" }) });
 * (await app.request("/v1/boards/quang-binh/news.json")).status //=> 200
 */
export const createApp = (options: AppOptions): Hono => {
  const { boards, origin, report = (error) => console.error(error), elapsed = () => performance.now() } = options;
  if (origin !== undefined && !originSchema.safeParse(origin).success) throw notAnOrigin(origin);
  const metrics = requestMetrics(elapsed);
  const app = new Hono();
  app.use(metrics.measure);
  app.use(securityHeaders);
  app.onError((error, c) => answerProblem(c, toProblem(error, report)));
  app.notFound((c) => answerProblem(c, unknownAddress(c.req.path)));
  const resources = withDescription(resourcesOf(options, liveCatalogue(boards, report), metrics), origin);
  addResources(app, resources, origin, metrics);
  return app;
};
