import type { JsonSchema } from "@khukit/core/schema";
import { count, mapOf, object, ref } from "../../publication/schema/index.js";
import type { MediaType, Operation } from "../operation.js";

const json = (schema: JsonSchema): readonly MediaType[] => [{ type: "application/json", schema }];

/** The addresses of the counter, by their templates. */
export const SITE_OPERATIONS: Readonly<Record<string, Operation>> = {
  "/v1/sites/{site}/hits": {
    id: "countHit",
    summary: {
      vi: "Đếm một lượt xem; chỉ trả lời khi đã ghi xuống đĩa",
      en: "Counts one view; answered when it is on disk",
    },
    body: [{ type: "text/plain" }, ...json(ref("hit"))],
    answers: json(object({ views: count, visits: ref("visit-counts") })),
  },
  "/v1/sites/{site}/presence": {
    id: "keepPresence",
    summary: {
      vi: "Trang vẫn đang mở: giữ người xem trong số đang truy cập, không đếm gì",
      en: "A page is still open: keeps its visitor online and counts nothing",
    },
    answers: [],
  },
  "/v1/sites/{site}/visits": {
    id: "readVisits",
    summary: { vi: "Thống kê truy cập", en: "Visits" },
    answers: json(ref("visit-counts")),
  },
  "/v1/sites/{site}/views": {
    id: "readViews",
    summary: { vi: "Lượt xem của từng trang", en: "Views of single pages" },
    parameters: [
      {
        name: "path",
        meaning: { vi: "Đường dẫn của trang; có thể lặp lại", en: "Path of a page; may be repeated" },
        schema: { type: "array", items: ref("path"), minItems: 1, maxItems: 50 },
        read: () => undefined,
      },
    ],
    answers: json(object({ views: mapOf(count) })),
  },
};
