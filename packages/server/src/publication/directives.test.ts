import type { Day } from "@khukit/core/day";
import { describe, expect, test } from "vitest";
import { boardRecords } from "../board.fixture.js";
import { directives } from "./index.js";

const records = boardRecords();
const on = (day: string, selection = {}) => directives(records, day as Day, selection).directives;
const standings = (day: string) => on(day).map(({ id, status, days }) => [id, status, days]);

describe("directives", () => {
  test("tell the status of each task on a day in working days, the most urgent first; a term that ends on a Saturday ends on Monday", () => {
    expect(standings("2020-08-05")).toEqual([
      ["kiem-tra", "overdue", 2],
      ["quy-hoach", "due-soon", 3],
      ["ho-so", "no-deadline", null],
      ["bao-cao", "done-on-time", null],
    ]);
  });

  test("are reckoned by the board's own working days", () => {
    const name = { vi: "Nghỉ bù", en: "In lieu" };
    const off = [{ day: "2020-08-04" as Day, name, source: "Thông báo của Ban" }];
    const own = { ...records, board: { ...records.board, workingDays: { off } } };
    const found = directives(own, "2020-08-05" as Day).directives.find(({ id }) => id === "kiem-tra");
    expect([found?.status, found?.days]).toEqual(["overdue", 1]);
  });

  test("tell of a day before a task was done that it was not done", () => {
    expect(standings("2020-07-20")).toEqual([
      ["bao-cao", "not-due", 9],
      ["kiem-tra", "not-due", 10],
      ["quy-hoach", "not-due", 15],
      ["ho-so", "no-deadline", null],
    ]);
  });

  test("name units, the document and the article they come from", () => {
    expect(on("2020-08-05").find(({ id }) => id === "bao-cao")).toMatchObject({
      section: "1. Công tác chung",
      text: "Tổng hợp báo cáo tháng.",
      lead: { id: "van-phong", name: { vi: "Văn phòng", en: "Office" } },
      with: [{ id: "ke-hoach" }, { id: "moi-truong" }],
      due: "2020-07-31",
      completed: "2020-07-30",
      result: "Đã gửi",
      document: { reference: "645/TB-KKT", date: "2020-07-17", subject: "Kết luận giao ban" },
      source: { url: "/mau/tin/tong-ket-2023/" },
    });
    expect(on("2020-08-05").find(({ id }) => id === "ho-so")).toMatchObject({ document: null, source: null, with: [] });
  });

  test("are narrowed to units, which lead or take part", () => {
    expect(on("2020-08-05", { units: ["ke-hoach"] }).map(({ id }) => id)).toEqual(["quy-hoach", "bao-cao"]);
  });

  test("are narrowed to statuses on that day", () => {
    const selection = { statuses: ["overdue", "due-soon"] };
    expect(on("2020-08-05", selection).map(({ id }) => id)).toEqual(["kiem-tra", "quy-hoach"]);
    expect(on("2020-07-20", selection)).toEqual([]);
  });

  test("that nobody knows are none", () => {
    expect(on("2020-08-05", { units: ["constructor"] })).toEqual([]);
    expect(on("2020-08-05", { statuses: ["lost"] })).toEqual([]);
  });
});
