import { describe, expect, it } from "vitest";
import { after, figure, folder, HEADER, ID, news, planned, reference, source, task } from "./import.fixture.js";
import { planImport } from "./index.js";

const EVERYTHING = source({
  header: HEADER,
  quantities: [
    figure(),
    figure({
      indicator: "import_export_value",
      value: "2083000000",
      unit: "USD",
      entity: "cửa khẩu Cha Lo",
      comparisons: [{ text: "đạt 114%", start: 0, end: 0, base: "yoy", form: "ratio", percent: "114" }],
    }),
    figure({ indicator: "occupancy_rate", value: "81.36", unit: "percent", period: null, asOf: "2024-01-31" }),
  ],
  references: [reference()],
  tasks: [task({ section: "2. Chuyên môn", with: ["phòng KHTH"], due: "2022-05-31" })],
});

describe("an import", () => {
  it("writes an official document, what it cites, its figures and its tasks, each with its source", () => {
    const { files } = planned([EVERYTHING]);
    expect(files.get("documents.csv")).toBe(
      "id,type,number,symbol,party,date,issuer,subject\n" +
        "97-tb-kkt-2022,TB,97,TB-KKT,,2022-04-18,Ban Quản lý Khu kinh tế tỉnh Quảng Bình,Kết luận giao ban\n" +
        "31-qd-ubnd-2019,QĐ,31,QĐ-UBND,,2019-01-10,Ủy ban nhân dân tỉnh Quảng Bình,\n",
    );
    expect(files.get("observations.csv")).toBe(
      "indicator,zone,project,period,asOf,value,unit,equivalent,qualifier,status,cumulative,comparisons,article,note\n" +
        "revenue,,,2023,,6299000000000,VND,,,actual,,,,Theo Thông báo số 97/TB-KKT ngày 18/4/2022\n" +
        "import_export_value,cha-lo,,2023,,2083000000,USD,,,actual,,yoy ratio 114%,,Theo Thông báo số 97/TB-KKT ngày 18/4/2022\n" +
        'occupancy_rate,,,,2024-01-31,"81,36",percent,,,actual,,,,Theo Thông báo số 97/TB-KKT ngày 18/4/2022\n',
    );
    expect(files.get("directives.csv")).toBe(
      "id,document,article,section,text,lead,with,period,due,completed,result\n" +
        "97-tb-kkt-2022-1,97-tb-kkt-2022,,2. Chuyên môn,Văn phòng tổng hợp báo cáo tháng.,van-phong,ke-hoach,,2022-05-31,,\n",
    );
  });

  it("adds nothing when it is made again", () => {
    const files = after(folder(), planned([EVERYTHING, news({ quantities: [figure({ period: "2022" })] })]));
    const again = planned([EVERYTHING, news({ quantities: [figure({ period: "2022" })] })], { files });
    expect(again.files.size).toBe(0);
    const changes = [again.documents, again.articles, again.observations, again.directives].flat();
    expect(changes.map(({ state }) => state)).toEqual(changes.map(() => "present"));
    expect(changes).toHaveLength(8);
  });

  it("tells the rows that are there already by the row that a spreadsheet shows", () => {
    const files = after(folder(), planned([EVERYTHING]));
    expect(planned([EVERYTHING], { files }).observations).toMatchObject([{ row: 2 }, { row: 3 }, { row: 4 }]);
  });

  it("lets a row be that says something else, and shows what", () => {
    const files = folder({ "observations.csv": "indicator,period,value,unit\nrevenue,2023,6.000.000.000.000,VND\n" });
    const plan = planned([EVERYTHING, source({ quantities: [figure()] })], { files });
    expect(plan.observations[0]).toMatchObject({
      state: "different",
      row: 2,
      fields: ["value"],
      held: { value: "6000000000000" },
      value: { value: "6299000000000" },
      replaced: false,
    });
    expect(plan.files.get("observations.csv")).toContain("revenue,2023,6.000.000.000.000,VND\n");
  });

  it("changes such a row when it is told to, and nothing else of it", () => {
    const observations = "indicator,period,value,unit,note\nrevenue,2023,6.000.000.000.000,VND,Số sơ bộ\n";
    const files = folder({ "observations.csv": observations });
    const plan = planned([source({ quantities: [figure()] })], { files, replace: true });
    expect(plan.files.get("observations.csv")).toBe(
      "indicator,period,value,unit,note\nrevenue,2023,6299000000000,VND,Số sơ bộ\n",
    );
  });

  it("writes nothing into a folder that holds a problem, and tells every one", () => {
    const files = folder({ "observations.csv": "indicator,period,value,unit\nrevenue,2023-H3,1.3,VND\n" });
    const plan = planImport(ID, files, [EVERYTHING], { replace: false });
    expect(plan).toMatchObject({ ok: false, problems: [{ column: "period" }, { column: "value" }] });
  });

  it("says which documents and sources of figures name neither the board's province nor one of its zones", () => {
    const quantities = [figure()];
    const elsewhere = source({ quantities }, { name: "khac.txt", text: "Tin của tỉnh Bắc Kạn." });
    const here = source({ quantities }, { name: "nay.txt", text: "Tin về KKT Hòn La." });
    const withoutFigures = source({}, { name: "thu-moi.txt", text: "Thư mời họp." });
    const document = source({ header: HEADER }, { name: "van-ban.docx", text: "Thông báo của Ban Quản lý." });
    expect(planned([elsewhere, here, withoutFigures, document]).unrelated).toEqual(["khac.txt", "van-ban.docx"]);
  });

  it("tells what it leaves out by the words of the source, and why", () => {
    const { refusals } = planned([source({ quantities: [figure({ indicator: null, text: "12 lượt" })] })]);
    expect(refusals).toEqual([
      {
        kind: "figure",
        printed: "12 lượt",
        source: "bao-cao.docx",
        reason: { vi: "chưa rõ là chỉ tiêu nào", en: "which indicator it is of cannot be told" },
      },
    ]);
  });
});
