import { describe, expect, it } from "vitest";
import type { TaskMention } from "../reading.js";
import { folder, HEADER, news, planned, source, task } from "./import.fixture.js";

const DIRECTIVES = "id,document,text,lead,due,completed\n";
const DOCUMENTS =
  "id,type,number,symbol,date,issuer\n97-tb-kkt-2022,TB,97,TB-KKT,2022-04-18,Ban Quản lý Khu kinh tế tỉnh Quảng Bình\n";

const directiveOf = (changes: Partial<TaskMention>) =>
  planned([source({ header: HEADER, tasks: [task(changes)] })]).directives.map(({ value }) => value)[0];

const against = (row: string, changes: Partial<TaskMention>, replace = false) =>
  planned([source({ header: HEADER, tasks: [task(changes)] })], {
    files: folder({ "documents.csv": DOCUMENTS, "directives.csv": DIRECTIVES + row }),
    replace,
  });

describe("a task", () => {
  it("is led by the unit that the text means, and lists the units that take part", () => {
    expect(directiveOf({ lead: "Phòng QLQHXD", with: ["Sở Xây dựng", "Phòng Kế hoạch"] })).toMatchObject({
      lead: "quy-hoach",
      with: ["ke-hoach"],
    });
  });

  it("whose lead the board does not list is left out", () => {
    const { refusals } = planned([
      source({ header: HEADER, tasks: [task({ lead: "Sở Xây dựng" }), task({ lead: null })] }),
    ]);
    expect(refusals.map(({ reason }) => reason.en)).toEqual([
      "board.yaml (units) has no unit “Sở Xây dựng”",
      "which unit leads cannot be told",
    ]);
  });

  it("stands on one line, without what a spreadsheet would take for a formula", () => {
    expect(directiveOf({ text: "=- Văn phòng\n  tổng hợp." })?.text).toBe("Văn phòng tổng hợp.");
  });

  it("is numbered within its document or article", () => {
    const tasks = [task(), task({ text: "Văn phòng đôn đốc." })];
    const ids = (plan: ReturnType<typeof planned>) => plan.directives.map(({ value }) => value.id);
    expect(ids(planned([source({ header: HEADER, tasks })]))).toEqual(["97-tb-kkt-2022-1", "97-tb-kkt-2022-2"]);
    expect(ids(planned([news({ tasks })]))).toEqual(["ket-qua-nam-2023-1", "ket-qua-nam-2023-2"]);
    expect(ids(planned([source({ tasks })]))).toEqual(["bao-cao-docx-1", "bao-cao-docx-2"]);
  });

  it("is there already by its words, whatever its id", () => {
    const plan = against("giao-1,97-tb-kkt-2022,Văn phòng tổng hợp báo cáo THÁNG.,van-phong,2022-05-31,\n", {});
    expect(plan.directives).toMatchObject([{ state: "present", row: 2 }]);
  });

  it("of its number in other words differs; when told it is replaced, and its completion stays", () => {
    const row = "97-tb-kkt-2022-1,97-tb-kkt-2022,Tổng hợp.,van-phong,2022-05-31,2022-05-30\n";
    expect(against(row, {}).directives).toMatchObject([{ state: "different", fields: ["text"] }]);
    expect(against(row, {}, true).files.get("directives.csv")).toBe(
      `${DIRECTIVES}97-tb-kkt-2022-1,97-tb-kkt-2022,Văn phòng tổng hợp báo cáo tháng.,van-phong,2022-05-31,2022-05-30\n`,
    );
  });
});
