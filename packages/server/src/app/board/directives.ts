import { dayAt } from "@khukit/core/day";
import { directives } from "../../publication/index.js";
import type { Catalogue } from "../catalogue.js";
import { dayParameter, listParameter } from "../query.js";
import type { Resource } from "../resource.js";
import { boardResource } from "./board-resource.js";

/** Offices count days by Vietnam's calendar, wherever the server stands. */
export const directiveResources = (
  catalogue: Catalogue,
  origin: string | undefined,
  now: () => Date,
): readonly Resource[] => [
  boardResource(catalogue, "/directives.json", (records, c) =>
    directives(
      records,
      dayParameter(c, "on") ?? dayAt(now()),
      { units: listParameter(c, "unit"), statuses: listParameter(c, "status") },
      origin,
    ),
  ),
];
