import { count, nullable, type Reader, record } from "../element/json-reader.js";
import { FIGURES, type Figure } from "./visitor-counter.words.js";

export type Visits = Readonly<Record<Figure, number>>;

/** `GET /v1/sites/{site}/visits` */
export const readVisits: Reader<Visits> = record<Visits>(
  Object.fromEntries(FIGURES.map((figure) => [figure, count])) as Record<Figure, Reader<number>>,
);

/** `GET /v1/sites/{site}/views?path=…`: of one page; 0 where nobody has seen it. */
export const readViews =
  (path: string): Reader<number> =>
  (value, place) =>
    record({ views: record({ [path]: nullable(count) }) })(value, place).views[path] ?? 0;
