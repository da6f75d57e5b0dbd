import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import { indicatorByCode } from "../indicator/index.js";
import type { Period } from "../period/index.js";
import { formatProblem } from "../problem/index.js";
import { reportingWindow } from "../reporting-window/index.js";
import { isWorkingDay, VIETNAM_CALENDAR, withDays } from "../working-day/index.js";
import { ARTICLE, BOARD, files, placesOf, reportOf } from "./folder.fixture.js";
import { checkFolder } from "./index.js";

describe("a well-formed folder", () => {
  it("becomes records with exact values", () => {
    const checked = checkFolder("quang-binh", files());
    if (!checked.ok) throw new Error(checked.problems.map((problem) => formatProblem(problem, "en")).join("\n"));
    const { board, observations, articles } = checked.value;
    expect(board.id).toBe("quang-binh");
    expect(observations.map(({ value }) => value)).toEqual(["6299000000000", "2083000000"]);
    expect(observations[1]?.comparisons).toEqual([{ base: "yoy", form: "ratio", value: "114" }]);
    expect(articles[0]).toMatchObject({ slug: "ket-qua", body: "Nội dung." });
  });

  it("may come from Excel: BOM, semicolons, CRLF, Vietnamese headers, quoted cells over two lines", () => {
    const text =
      '\ufeffChỉ tiêu;Kỳ;Giá trị;Đơn vị tính;Ghi chú\r\nrevenue;2023;6299000000000;VND;"dòng một\ndòng hai; còn nữa"\r\n;;;;\r\n';
    const checked = checkFolder("quang-binh", files({ "observations.csv": text }));
    expect(checked.ok && checked.value.observations).toMatchObject([{ note: "dòng một\ndòng hai; còn nữa" }]);
  });

  it("reads English figures where it declares them", () => {
    const checked = checkFolder(
      "quang-binh",
      files({
        "board.yaml": BOARD.replace("numbers: vi", "numbers: en"),
        "observations.csv": 'indicator,period,value,unit\nrevenue,2023,"6,299,000,000,000",VND\n',
      }),
    );
    expect(checked.ok && checked.value.observations[0]?.value).toBe("6299000000000");
  });

  it("may rename an indicator of the registry and add its own", () => {
    const checked = checkFolder(
      "quang-binh",
      files({
        "indicators.csv":
          "code,name,nameEn,unit,measure\nrevenue,Tổng doanh thu,Revenue,VND,flow\ntrees_planted,Cây xanh trồng mới,Trees,count,flow\n",
      }),
    );
    expect(checked.ok ? [] : checked.problems).toEqual([]);
    const named = checked.ok
      ? checked.value.indicators.filter(({ code }) => /^(revenue|trees_planted)$/.test(code))
      : [];
    expect(named.map(({ name }) => name.vi)).toEqual(["Tổng doanh thu", "Cây xanh trồng mới"]);
    const [renamed, own] = named;
    const builtIn = indicatorByCode("revenue");
    expect(renamed).toEqual({ ...builtIn, name: { vi: "Tổng doanh thu", en: "Revenue" } });
    expect(own).toMatchObject({ direction: "none", overTime: "sum", columns: [] });
  });

  it("may count an indicator of the registry in another way, which is then another indicator", () => {
    const checked = checkFolder(
      "quang-binh",
      files({
        "indicators.csv": "code,name,nameEn,unit,measure\niip,Chỉ số,Index,count,stock\n",
      }),
    );
    expect(checked.ok && checked.value.indicators.find(({ code }) => code === "iip")).toMatchObject({
      unit: "count",
      overTime: "last",
      partOf: null,
    });
  });

  it("may add a ratio with its parts", () => {
    const checked = checkFolder(
      "quang-binh",
      files({
        "indicators.csv":
          "code,name,nameEn,unit,measure,numerator,denominator\nfemale_share,Tỷ lệ lao động nữ,Women,percent,ratio,workers_female,workers_total\n",
      }),
    );
    expect(checked.ok && checked.value.indicators.find(({ code }) => code === "female_share")).toMatchObject({
      ratio: { numerator: "workers_female", denominator: "workers_total", times: "100" },
      overTime: "recompute",
    });
  });

  it("holds enterprises, projects with their certificates and capital, and zones with what they were called", () => {
    const checked = checkFolder(
      "quang-binh",
      files({
        "zones.csv":
          "id,name,nameEn,kind,establishedOn,formerNames\ncha-lo,KKT Cha Lo,Cha Lo,border-gate-economic-zone,2002-09-06,Khu Cha Lo | Cha Lo Area | 2002-09-05\n",
        "enterprises.csv":
          "id,name,nameEn,taxCode,country,sector,zone,ownership,status\ntap-doan-a,Tập đoàn A,Group A,0100109106,VN,2018:C,cha-lo,ddi,operating\n",
        "projects.csv":
          "id,name,nameEn,zone,enterprise,capitalSource,purpose,certificate,certificateDay,capital\nnha-may,Nhà máy A,Plant A,cha-lo,tap-doan-a,ddi,production,1234567890,2020-07-03,61.000.000 USD = 1.549.400.000.000 VND; 735.000.000.000 VND\n",
      }),
    );
    expect(checked.ok ? [] : checked.problems).toEqual([]);
    if (!checked.ok) return;
    expect(checked.value.zones[0]).toMatchObject({
      establishedOn: "2002-09-06",
      formerNames: [{ name: { vi: "Khu Cha Lo", en: "Cha Lo Area" }, until: "2002-09-05" }],
    });
    expect(checked.value.enterprises).toMatchObject([{ taxCode: "0100109106", country: "VN", status: "operating" }]);
    expect(checked.value.projects).toEqual([
      {
        id: "nha-may",
        name: { vi: "Nhà máy A", en: "Plant A" },
        zone: "cha-lo",
        enterprise: "tap-doan-a",
        capitalSource: "ddi",
        purpose: "production",
        sector: null,
        certificate: { number: "1234567890", day: "2020-07-03" },
        capital: {
          usd: {
            currency: "USD",
            amount: "61000000",
            equivalent: { currency: "VND", amount: "1549400000000", rate: null },
          },
          vnd: { currency: "VND", amount: "735000000000", equivalent: null },
        },
      },
    ]);
  });

  it("may have working days and reporting windows of its own", () => {
    const own = `${BOARD}workingDays:
  off:
    - { day: "2027-02-11", name: { vi: Nghỉ bù, en: In lieu }, source: Thông báo 01/TB-KKT }
reporting:
  name: { vi: Chế độ báo cáo của tỉnh, en: Reporting of the province }
  source: Quyết định 06/2024/QĐ-UBND
  windows:
    month: { from: { month: -1, day: 20 }, to: { month: 0, day: 19 } }
  sendWithin: 3
`;
    const checked = checkFolder("quang-binh", files({ "board.yaml": own }));
    expect(checked.ok ? [] : checked.problems).toEqual([]);
    if (!checked.ok) return;
    const { reporting, workingDays } = checked.value.board;
    expect(reportingWindow("2024-03" as Period, reporting)).toEqual({ from: "2024-02-20", to: "2024-03-19" });
    expect(reportingWindow("2024" as Period, reporting)).toBeNull();
    expect(isWorkingDay("2027-02-11" as Day, withDays(VIETNAM_CALENDAR, workingDays ?? {}))).toBe(false);
    const [problem] = placesOf({ "board.yaml": own.replace("month: -1, day: 20", "month: 0, day: 20") });
    expect(problem).toEqual(["invalid-value", "board.yaml", 14, "reporting.windows.month"]);
  });

  it("holds reports, the latest first, whose numbers keep their zeros", () => {
    const fields = "number: 07\nsymbol:\nfigures:\n  - indicator: revenue\n";
    const report = reportOf(fields);
    const checked = checkFolder(
      "quang-binh",
      files({ "reports/2022.md": report.replace("2023", "2022"), "reports/2023.md": report }),
    );
    expect(checked.ok ? [] : checked.problems).toEqual([]);
    expect(checked.ok && checked.value.reports).toMatchObject([
      { id: "2023", meta: { period: "2023", number: "07", symbol: null }, sections: [{ kinds: ["results"] }] },
      { id: "2022" },
    ]);
  });

  it("is one board's, with composed letters, however its files were typed", () => {
    const checked = checkFolder("quang-binh", files({ "news/2024-01-22-ket-qua.md": ARTICLE.normalize("NFD") }));
    expect(checked.ok && checked.value.articles[0]?.meta.title).toBe("Kết quả năm 2023".normalize("NFC"));
  });
});
