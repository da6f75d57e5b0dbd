import { describe, expect, it } from "vitest";
import { columnOf, type FormColumn, formOf, NATIONAL_FORMS } from "./index.js";

const columns = NATIONAL_FORMS.flatMap((form) => form.columns);

const column = (reference: string): FormColumn => {
  const found = columnOf(reference);
  if (found === null) throw new Error(`no column ${reference}`);
  return found;
};

describe("the national forms", () => {
  it("have each its figure columns, and none has lost one", () => {
    expect(NATIONAL_FORMS.map(({ id, columns: own }) => [id, own.length])).toEqual([
      ["2101", 30],
      ["2102", 7],
      ["2103", 10],
      ["2104", 18],
      ["2105", 0],
      ["2106", 0],
      ["2107", 3],
      ["2108", 8],
      ["2109", 63],
      ["2110", 19],
      ["2111", 11],
      ["2112", 23],
      ["2113", 15],
      ["2114", 17],
      ["2115", 6],
      ["2116", 2],
      ["A.4", 57],
      ["B.4", 46],
    ]);
    expect(columns).toHaveLength(335);
  });

  it("say in words what is not known of two of them", () => {
    const unknown = NATIONAL_FORMS.filter(({ known }) => known !== "all");
    expect(unknown.map(({ id, known }) => [id, known])).toEqual([
      ["2105", "none"],
      ["2106", "none"],
    ]);
    for (const { id, known, missing } of NATIONAL_FORMS) expect([id, missing !== null]).toEqual([id, known !== "all"]);
    expect(formOf("2105")?.missing?.vi).toContain("chưa biết cột số nào");
    expect(formOf("2106")?.missing?.en).toContain("no column is");
  });

  it("are filed by boards by the quarter and the year, and by investors by the year", () => {
    for (const { id, code, periods } of NATIONAL_FORMS) {
      const ofInvestor = id === "A.4" || id === "B.4";
      expect([id, code, periods]).toEqual([
        id,
        ofInvestor ? id : `${id}.H.QLKKT`,
        ofInvestor ? ["year"] : ["quarter", "year"],
      ]);
    }
  });

  it("are found by their id and by their printed code", () => {
    expect(formOf("2104")?.title.vi).toBe("Tình hình hoạt động sản xuất kinh doanh tại KCN lũy kế đến cuối kỳ báo cáo");
    expect(formOf("2104.H.QLKKT")).toBe(formOf("2104"));
    expect(formOf("A.4")?.code).toBe("A.4");
    expect(["2100", "2117", "a.4", "A4", "", "2104.H"].map(formOf)).toEqual(Array(6).fill(null));
  });
});

describe("a figure column", () => {
  it("is named once, by its form and itself", () => {
    expect(new Set(columns.map(({ reference }) => reference)).size).toBe(columns.length);
    for (const form of NATIONAL_FORMS)
      for (const { id, reference } of form.columns) {
        expect(reference).toBe(`${form.id}.${id}`);
        expect(reference).toMatch(/^[A-Z0-9.]+\.[a-z][a-z0-9_]*$/);
        expect(columnOf(reference)?.id).toBe(id);
      }
  });

  it("is not a column of text, a choice, a row number or of another form", () => {
    const none = [
      "2104.park_name",
      "2113.row_no",
      "2112.wastewater_status",
      "2104.land_handed_over",
      "fdi_revenue",
      "",
    ];
    expect(none.map(columnOf)).toEqual(Array(6).fill(null));
  });

  it("has a label in both languages, in composed letters and without stray spaces", () => {
    for (const { label, group, reference } of columns)
      for (const text of [label.vi, label.en, group ?? "–"])
        expect([reference, text]).toEqual([reference, text.normalize("NFC").replace(/\s+/g, " ").trim()]);
    expect(columns.every(({ label }) => label.vi !== "" && label.en !== "")).toBe(true);
  });

  it("carries everything that a filing needs", () => {
    expect(column("2104.fdi_revenue")).toEqual({
      reference: "2104.fdi_revenue",
      id: "fdi_revenue",
      number: "8",
      label: { vi: "Doanh thu*", en: "Revenue" },
      group: "Nhóm B - Dự án đầu tư thứ cấp có vốn nước ngoài (FDI)",
      kind: "decimal",
      unit: "USD",
      exponent: 6,
      printedUnit: { vi: "triệu USD", en: "USD million" },
      inPeriod: true,
      computed: null,
      signed: false,
      fractionDigits: 5,
    });
    expect(column("A.4.recp_measures_to_n2")).toMatchObject({
      number: "III.1.1.2",
      kind: "integer",
      unit: "measures",
      exponent: 0,
      inPeriod: false,
      fractionDigits: 0,
    });
  });

  it("bears the number that is printed over it, not the specification's own", () => {
    expect(column("2104.fdi_valid_projects").number).toBe("4");
    expect(column("2104.workers_foreign").number).toBe("21");
    expect(column("2103.registered_capital_domestic").number).toBe("9.2");
    expect(column("2107.remaining_area").number).toBe("G");
    expect(column("2109.infrastructure_ddi_cum_leased_land").number).toBe("15");
    expect(column("2112.ddi_budget_paid").number).toBe("23");
    expect(column("2114.implemented_capital_border_zones").number).toBe("19");
    expect(column("2101.summary_revenue").number).toBeNull();
  });
});

describe("the money of a form", () => {
  const moneyOf = (reference: string) => {
    const { unit, exponent } = column(reference);
    return [unit, exponent];
  };

  it.each([
    ["2101.fdi_budget_paid", "USD", 6],
    ["2101.ddi_export_value", "VND", 9],
    ["2101.ddi_import_value", "VND", 9],
    ["2101.summary_export_value", "VND", 9],
    ["2104.fdi_budget_paid", "VND", 9],
    ["2104.ddi_export_value", "USD", 6],
    ["2104.ddi_import_value", "USD", 6],
    ["2104.ddi_revenue", "VND", 9],
    ["2109.revenue", "USD", 6],
    ["2109.budget_paid", "VND", 9],
    ["2109.infrastructure_ddi_new_capital", "VND", 9],
    ["2111.revenue", "USD", 6],
    ["2112.ddi_import_value", "USD", 6],
    ["2113.fdi_budget_paid", "VND", 9],
    ["2115.investment_capital_increase", "USD", 6],
    ["A.4.cost_saved_water", "VND", 6],
    ["B.4.product_revenue", "VND", 6],
  ])("counts %s in %s times 10^%i", (reference, unit, exponent) => {
    expect(moneyOf(reference)).toEqual([unit, exponent]);
  });

  it("is in million dong with investors alone, and in billions with boards", () => {
    for (const { reference, unit, exponent } of columns)
      if (unit === "VND") expect([reference, exponent]).toEqual([reference, /^[AB]\.4/.test(reference) ? 6 : 9]);
  });
});

describe("what a column holds", () => {
  it("arose in the period, or stands at its end", () => {
    const inPeriod = (form: string) =>
      formOf(form)
        ?.columns.filter((each) => each.inPeriod)
        .map(({ id }) => id);
    expect(inPeriod("2103")).toEqual([]);
    expect(inPeriod("2111")).toEqual(["revenue", "export_value", "import_value", "budget_paid"]);
    expect(inPeriod("2101")).toHaveLength(30);
    expect(inPeriod("2104")).toHaveLength(8);
    expect(inPeriod("2102")).not.toContain("land_lease_term");
  });

  it("may be below zero for changes of leased land alone", () => {
    expect(columns.filter(({ signed }) => signed).map(({ reference }) => reference)).toEqual([
      "2101.fdi_leased_land_change",
      "2101.ddi_leased_land_change",
      "2109.production_fdi_leased_land_change",
      "2109.production_ddi_leased_land_change",
      "2109.infrastructure_fdi_leased_land_change",
      "2109.infrastructure_ddi_leased_land_change",
    ]);
  });

  it("is whole where things are counted, and else has five digits after the point, or two", () => {
    for (const { reference, kind, unit, fractionDigits } of columns) {
      expect([reference, fractionDigits]).toEqual([
        reference,
        kind === "integer" ? 0 : reference.startsWith("2112.") && column(reference).inPeriod ? 2 : fractionDigits,
      ]);
      expect([reference, kind === "percent"]).toEqual([reference, unit === "percent"]);
    }
    expect(columns.filter(({ fractionDigits }) => fractionDigits === 2).map(({ reference }) => reference)).toEqual([
      ...["fdi", "ddi"].flatMap((origin) =>
        ["revenue", "export_value", "import_value", "budget_paid"].map((id) => `2112.${origin}_${id}`),
      ),
      "B.4.co2_cut_total",
      "B.4.sym_co2_cut_total",
    ]);
  });

  it("has no unit where whoever fills the form picks one", () => {
    expect(columns.filter(({ unit }) => unit === null).map(({ reference }) => reference)).toEqual([
      "B.4.energy_use",
      "B.4.fuel_saved",
    ]);
    expect(column("B.4.fuel_saved")).toMatchObject({ exponent: 0, printedUnit: null, kind: "decimal" });
  });

  it("is made of other columns of its form, where the form computes it", () => {
    const computed = columns.filter((each) => each.computed !== null);
    expect(computed.map(({ reference }) => reference)).toEqual([
      "2101.summary_revenue",
      "2101.summary_import_value",
      "2101.summary_export_value",
      "2101.summary_budget_paid",
      "2103.occupancy_rate",
      "2108.total_by_function",
      "2109.workers_total",
      "A.4.green_land_share",
      "A.4.transport_land_share",
      "A.4.technical_land_share",
      "A.4.social_land_share",
      "A.4.cost_saved_total",
      "A.4.sym_cost_saved_total",
    ]);
    for (const { reference, id, computed: formula } of computed) {
      const form = reference.slice(0, -id.length - 1);
      const names = formula?.match(/[a-z][a-z0-9_]*/g) ?? [];
      const unknown = names.filter((name) => columnOf(`${form}.${name}`) === null);
      expect([reference, unknown]).toEqual([reference, form === "2101" ? ["exchange_rate_vnd_per_usd"] : []]);
    }
    expect(column("2103.occupancy_rate").computed).toBe("leased_land / industrial_service_land * 100");
    expect(column("2101.summary_revenue").computed).toBe(
      "fdi_revenue * exchange_rate_vnd_per_usd / 1000 + ddi_revenue",
    );
  });
});
