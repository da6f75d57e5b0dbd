import { indicators, statistics } from "../../publication/index.js";
import type { Catalogue } from "../catalogue.js";
import { listParameter } from "../query.js";
import type { Resource } from "../resource.js";
import { boardResource } from "./board-resource.js";

export const figureResources = (catalogue: Catalogue, origin: string | undefined): readonly Resource[] => [
  boardResource(catalogue, "/statistics.json", (records, c) =>
    statistics(records, {
      indicators: listParameter(c, "indicator"),
      zones: listParameter(c, "zone"),
      periods: listParameter(c, "period"),
    }),
  ),
  boardResource(catalogue, "/indicators.json", (records) => indicators(records, origin)),
];
