import type { BoardRecords } from "@khukit/core/folder";
import type { Context } from "hono";
import { answerJson, RECORDS_CACHE } from "../answer.js";
import type { Catalogue } from "../catalogue.js";
import type { Resource } from "../resource.js";

/** A GET under a board whose answer comes from the board's records. */
export const boardResource = (
  { board, originsOfBoard }: Catalogue,
  path: string,
  read: (records: BoardRecords, c: Context) => unknown,
  type?: string,
): Resource => ({
  path: `/v1/boards/:board${path}`,
  method: "GET",
  originsOf: (c) => originsOfBoard(c.req.param("board") ?? ""),
  handler: (c) =>
    answerJson(c, read(board(c.req.param("board") ?? ""), c), {
      cacheControl: RECORDS_CACHE,
      ...(type === undefined ? {} : { type }),
    }),
});
