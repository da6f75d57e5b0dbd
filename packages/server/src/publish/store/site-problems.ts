import type { BoardRecords } from "@khukit/core/folder";
import type { Problem } from "@khukit/core/problem";
import { sitesOf } from "../../publication/index.js";

/** Whoever may publish one board must not take over what another one counts. */
export const siteProblems = ({ board }: BoardRecords, others: readonly BoardRecords[]): readonly Problem[] => {
  const taken = new Set(others.flatMap((records) => sitesOf(records.board).map(({ id }) => id)));
  return sitesOf(board).flatMap(({ id }, index) =>
    taken.has(id)
      ? [
          {
            code: "duplicate",
            file: "board.yaml",
            row: null,
            column: board.sites === undefined ? null : `sites[${index}].id`,
            message: {
              vi: `trang "${id}" đã thuộc ban khác trên máy chủ này; hãy chọn mã khác trong board.yaml (sites).`,
              en: `the site "${id}" belongs to another board on this server; choose another id in board.yaml (sites).`,
            },
          },
        ]
      : [],
  );
};
