import { dayAt } from "@khukit/core/day";
import { DIRECTIVE_STATUSES, directives } from "../../publication/index.js";
import { ref } from "../../publication/schema/index.js";
import { choicesParameter, dayParameter, listParameter } from "../parameter/index.js";
import type { Resource } from "../resource.js";
import { type BoardServices, boardResource } from "./board-resource.js";

const PARAMETERS = {
  on: dayParameter("on", { vi: "Trạng thái tính đến ngày này", en: "The day for which each status holds" }),
  units: listParameter("unit", { vi: "Mã đơn vị chủ trì hoặc phối hợp", en: "Ids of units that lead or take part" }),
  statuses: choicesParameter("status", { vi: "Các trạng thái", en: "Statuses" }, DIRECTIVE_STATUSES),
};

/** Offices count days by Vietnam's calendar, wherever the server stands. */
export const directiveResources = (services: BoardServices): readonly Resource[] => [
  boardResource(services, {
    path: "/directives.json",
    id: "readDirectives",
    summary: { vi: "Nhiệm vụ được giao với trạng thái", en: "Assigned tasks with their status" },
    parameters: PARAMETERS,
    daily: true,
    representations: [
      {
        type: "application/json",
        schema: ref("DirectivesPublication"),
        read: (records, { on, ...selection }) =>
          directives(records, on ?? dayAt(services.now()), selection, services.origin),
      },
    ],
  }),
];
