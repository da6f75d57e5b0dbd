import { indicators, statistics, statisticsCsv, statisticsLinkedData } from "../../publication/index.js";
import { ref } from "../../publication/schema/index.js";
import { choiceParameter, listParameter } from "../parameter/index.js";
import type { Resource } from "../resource.js";
import { type BoardServices, boardResource } from "./board-resource.js";
import { LINKED_DATA } from "./linked-data.js";

const SELECTION = {
  indicators: listParameter("indicator", { vi: "Mã các chỉ tiêu", en: "Codes of indicators" }),
  zones: listParameter("zone", {
    vi: "Mã các khu; _board là cả ban, _project:MÃ là một dự án",
    en: "Ids of zones; _board is the whole board, _project:ID a project",
  }),
  periods: listParameter("period", { vi: "Các kỳ, ví dụ 2023,2023-Q3", en: "Periods, such as 2023,2023-Q3" }),
};

const LANGUAGE = choiceParameter("lang", { vi: "Ngôn ngữ của tiêu đề", en: "Language of the headers" }, ["vi", "en"]);

/** The board's figures: all of them in two formats, and the latest of each indicator. */
export const figureResources = (services: BoardServices): readonly Resource[] => {
  const { origin } = services;
  return [
    boardResource(services, {
      path: "/statistics.json",
      id: "readStatistics",
      summary: { vi: "Số liệu dạng JSON-stat 2.0", en: "Figures as JSON-stat 2.0" },
      parameters: SELECTION,
      representations: [
        { type: "application/json", schema: ref("Statistics"), read: statistics },
        { ...LINKED_DATA, read: (records) => statisticsLinkedData(records, origin) },
      ],
    }),
    boardResource(services, {
      path: "/statistics.csv",
      id: "readStatisticsCsv",
      summary: { vi: "Số liệu dạng CSV", en: "Figures as CSV" },
      parameters: { ...SELECTION, language: LANGUAGE },
      representations: [
        {
          type: "text/csv",
          read: (records, { language, ...selection }) => statisticsCsv(records, selection, language),
        },
      ],
    }),
    boardResource(services, {
      path: "/indicators.json",
      id: "readIndicators",
      summary: { vi: "Số liệu mới nhất của từng chỉ tiêu", en: "The latest figure of each indicator" },
      parameters: {},
      representations: [
        {
          type: "application/json",
          schema: ref("IndicatorsPublication"),
          read: (records) => indicators(records, origin),
        },
      ],
    }),
  ];
};
