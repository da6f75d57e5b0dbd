import type { JsonSchema } from "@khukit/core/schema";
import {
  count,
  flag,
  instant,
  list,
  mapOf,
  nullable,
  object,
  ref,
  text,
} from "../../publication/schema/json-schema.js";
import type { MediaType, Operation } from "../operation.js";

const json = (schema: JsonSchema): readonly MediaType[] => [{ type: "application/json", schema }];

const version: JsonSchema = { type: "string", pattern: "^[0-9a-f]{64}$" };

const bilingual = object({ vi: text, en: text });

export const PUBLISH_BOARD: Operation = {
  id: "publishBoard",
  summary: {
    vi: "Công bố thư mục của ban, toàn bộ hoặc không gì cả (cần token của ban; If-Match: phiên bản đã sửa)",
    en: "Publishes a board's folder whole, or nothing of it (with the board's token; If-Match: the version changed)",
  },
  body: [{ type: "application/zip" }, ...json(object({ files: mapOf(text) }))],
  answers: json(
    object({
      board: text,
      version,
      previous: nullable(version),
      changed: flag,
      files: count,
      ignored: list(text),
      warnings: list(bilingual),
    }),
  ),
};

export const LIST_VERSIONS: Operation = {
  id: "listVersions",
  summary: {
    vi: "Phiên bản hiện tại của ban và các phiên bản còn giữ (cần token của ban)",
    en: "The board's current version and those that are kept (with the board's token)",
  },
  answers: json(
    object({
      board: text,
      current: version,
      since: instant,
      versions: list(object({ version, publishedAt: instant, files: count })),
    }),
  ),
};

const day: JsonSchema = { type: "string", format: "date" };

export const SET_BASELINE: Operation = {
  id: "setBaseline",
  summary: {
    vi: "Đếm tiếp từ số liệu của bộ đếm cũ (cần token của trang)",
    en: "Goes on from an old counter's figures (with the site's token)",
  },
  body: json(
    object(
      { total: count, at: day },
      { today: count, yesterday: count, week: count, month: count, year: count, views: mapOf(count) },
    ),
  ),
  answers: json(object({ site: text, visits: ref("visit-counts") })),
};
