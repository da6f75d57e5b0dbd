import { describe, expect, it } from "vitest";
import { columnOf, NATIONAL_FORMS } from "../form/index.js";
import {
  defineIndicator,
  formColumnsOf,
  INDICATORS,
  type Indicator,
  indicatorByCode,
  indicatorOfColumn,
  indicatorSchema,
} from "./index.js";

/** What the pages of 70 boards report, by the unit they report it in. Zones, schemes and meetings they merely count. */
const SEEN = {
  USD: `budget_contribution capital_attracted_ddi capital_attracted_fdi capital_attracted_total capital_decrease_fdi
    capital_decrease_total capital_implemented_fdi capital_implemented_total capital_increase_ddi capital_increase_fdi
    capital_increase_total capital_new_and_increase_fdi capital_new_fdi capital_new_total capital_registered_fdi
    capital_registered_infrastructure capital_registered_total capital_share_purchase_fdi export_value import_export_value
    import_value industrial_output_value revenue revenue_fdi revenue_trade_services trade_surplus`,
  VND: `budget_contribution budget_revenue capital_attracted_ddi capital_attracted_total capital_implemented_ddi
    capital_implemented_infrastructure capital_implemented_total capital_increase_ddi capital_infrastructure_public
    capital_new_ddi capital_new_total capital_registered_ddi capital_registered_total fee_revenue industrial_output_value
    infrastructure_rent project_investment revenue revenue_ddi revenue_industry revenue_trade_services tax_revenue`,
  "VND/day": "fee_revenue_per_day",
  "VND/person/month": "average_income",
  projects: `projects_adjusted projects_capital_increase_fdi projects_ddi projects_fdi projects_infrastructure_public
    projects_new projects_new_and_adjusted_fdi projects_new_ddi projects_new_fdi projects_operating projects_revoked
    projects_started_operating projects_total projects_under_construction`,
  people: `staff_civil_servants staff_total workers_domestic workers_female workers_foreign workers_local workers_new
    workers_permanent workers_seasonal workers_total`,
  ha: `land_area_industrial land_area_planned land_area_total land_cleared land_leased land_leased_new land_registered`,
  m2: "floor_area",
  percent: `disbursement_rate iip occupancy_rate occupancy_rate_operating occupancy_rate_planned occupancy_rate_recovered
    on_time_rate retail_sales share_of_new_fdi_in_zones task_update_rate workers_female_share workers_local_share`,
  enterprises: "enterprises_ddi enterprises_fdi enterprises_operating enterprises_started_operating",
  certificates: "certificates_adjusted certificates_adjusted_ddi certificates_adjusted_fdi",
  declarations: "customs_declarations",
  zones: "zones_operating zones_total",
  schemes: "schemes_completed",
  meetings: "business_meetings",
  t: "cargo_export cargo_total port_cargo",
  "t/day": "cargo_per_day",
  vehicles: "vehicles vehicles_transit",
  "vehicles/day": "vehicles_per_day",
  vessels: "vessels",
  visits: "passengers tourist_arrivals",
} as const;

const seen = Object.entries(SEEN).flatMap(([unit, codes]) => codes.split(/\s+/).map((code) => [code, unit] as const));

const columns = NATIONAL_FORMS.flatMap((form) => form.columns);

const known = (code: string): Indicator => {
  const found = indicatorByCode(code);
  if (found === null) throw new Error(`no indicator ${code}`);
  return found;
};

describe("the registry", () => {
  it("knows everything that the boards' pages report, in each unit that they report it in", () => {
    expect(new Set(seen.map(([code]) => code)).size).toBe(106);
    expect(seen).toHaveLength(116);
    const unknown = seen.filter(([code, unit]) => {
      const found = indicatorByCode(code);
      return found === null || ![found.unit, ...found.otherUnits].some((each) => each === unit);
    });
    expect(unknown).toEqual([]);
  });

  it("feeds every figure column of the national forms from one indicator", () => {
    const fed = INDICATORS.flatMap((indicator) => indicator.columns);
    expect(fed.toSorted()).toEqual(columns.map(({ reference }) => reference).toSorted());
  });

  it("feeds what arises in a period from flows, and what stands at its end from stocks and rates", () => {
    const others = columns.filter(({ reference, inPeriod }) => {
      const measure = indicatorOfColumn(reference)?.measure;
      return inPeriod ? measure !== "flow" : measure === "flow";
    });
    expect(others.map(({ reference }) => reference)).toEqual([
      "2102.area_before",
      "2102.area_after",
      "A.4.energy_saving_rate",
      "A.4.sym_energy_saving_rate",
    ]);
  });

  it("holds well-formed indicators, each under a name of its own in both languages", () => {
    for (const indicator of INDICATORS)
      expect([indicator.code, indicatorSchema.safeParse(indicator).success]).toEqual([indicator.code, true]);
    for (const language of ["vi", "en"] as const) {
      const names = INDICATORS.map(({ name }) => name[language]);
      expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
      expect(names.filter((name) => name.length > 75)).toEqual([]);
    }
  });
});

describe("how indicators are made of others", () => {
  it.each([
    ["projects_total", [["projects_fdi", "projects_ddi"]]],
    [
      "revenue",
      [
        ["revenue_industry", "revenue_trade_services"],
        ["revenue_fdi", "revenue_ddi"],
      ],
    ],
    [
      "workers_total",
      [
        ["workers_domestic", "workers_foreign"],
        ["workers_permanent", "workers_seasonal"],
      ],
    ],
    ["capital_new_fdi", [["capital_new_production_fdi", "capital_new_infrastructure_fdi"]]],
    [
      "land_area_planned",
      [
        [
          "land_planned_nontariff_bonded",
          "land_planned_processing_industrial",
          "land_planned_leisure_tourism",
          "land_planned_urban_residential",
          "land_planned_administrative_other",
          "land_other",
        ],
      ],
    ],
  ])("%s adds up from %j", (code, partitions) => {
    expect(known(code).partitions).toEqual(partitions);
  });

  it("never adds foreign capital in dollars to domestic capital in dong", () => {
    const totals = INDICATORS.filter(({ code }) => /^capital_.*_total$/.test(code));
    expect(totals.map(({ code }) => code)).toEqual([
      "capital_registered_total",
      "capital_implemented_total",
      "capital_attracted_total",
      "capital_new_total",
      "capital_increase_total",
      "capital_decrease_total",
    ]);
    expect(totals.flatMap(({ partitions }) => partitions)).toEqual([]);
    expect(
      INDICATORS.filter(({ code, partOf }) => /^capital_\w+_(fdi|ddi)$/.test(code) && /total$/.test(partOf ?? "")),
    ).toEqual([]);
  });

  it.each([
    ["occupancy_rate", "land_leased", "land_area_industrial"],
    ["occupancy_rate_planned", "land_leased", "land_area_industrial_planned"],
    ["occupancy_rate_recovered", "land_leased", "land_area_industrial_recovered"],
    ["occupancy_rate_operating", "land_leased", "land_area_industrial_operating"],
    ["disbursement_rate", "capital_public_disbursed", "capital_public_planned"],
    ["workers_local_share", "workers_local", "workers_total"],
    ["workers_female_share", "workers_female", "workers_total"],
    ["land_green_share", "land_green", "land_area_total"],
  ])("%s is %s in a hundred of %s", (code, numerator, denominator) => {
    expect(known(code)).toMatchObject({
      measure: "ratio",
      unit: "percent",
      ratio: { numerator, denominator, times: "100" },
      overZones: "recompute",
      overTime: "recompute",
    });
  });

  it.each(["average_income", "iip", "retail_sales", "on_time_rate", "share_of_new_fdi_in_zones"])(
    "%s has no parts that anyone reports, so it is neither added up nor averaged",
    (code) => {
      expect(known(code)).toMatchObject({ measure: "ratio", ratio: null, overZones: "none", overTime: "none" });
    },
  );

  it.each([
    ["vehicles_per_day", "sum", "none"],
    ["infrastructure_completion_rate", "none", "last"],
    ["land_lease_term", "none", "last"],
    ["land_area_before_adjustment", "sum", "none"],
    ["water_saved", "sum", "none"],
    ["cost_saved_water", "sum", "sum"],
    ["energy_use", "none", "none"],
    ["recp_enterprises_in_year", "sum", "none"],
  ])("%s goes over zones by %s and over time by %s", (code, overZones, overTime) => {
    expect(known(code)).toMatchObject({ overZones, overTime });
  });
});

describe("the indicator of a column", () => {
  it.each([
    ["2101.fdi_new_capital", "capital_new_fdi"],
    ["2101.ddi_withdrawn_projects", "projects_revoked_ddi"],
    ["2101.summary_budget_paid", "budget_contribution"],
    ["2102.infrastructure_capital_foreign", "capital_new_infrastructure_fdi"],
    ["2103.registered_capital_domestic", "capital_registered_infrastructure_ddi"],
    ["2103.occupancy_rate", "occupancy_rate"],
    ["2104.fdi_valid_projects", "projects_production_fdi"],
    ["2104.ddi_implemented_capital", "capital_implemented_production_ddi"],
    ["2104.ddi_budget_paid", "budget_contribution_ddi"],
    ["2108.general_plan_area", "land_area_planned"],
    ["2110.leisure_tourism_built", "land_built_leisure_tourism"],
    ["2111.implemented_capital_foreign", "capital_implemented_infrastructure_fdi"],
    ["2113.registered_capital_foreign", "capital_registered_production_fdi"],
    ["2115.investment_capital_increase", "capital_increase_total"],
    ["2116.registered_capital_foreign", "capital_revoked_fdi"],
  ])("%s is %s", (reference, code) => {
    expect(indicatorOfColumn(reference)?.code).toBe(code);
  });

  it("is the same wherever a form splits it by place", () => {
    for (const place of ["parks", "coastal_zones", "border_zones"])
      expect(indicatorOfColumn(`2114.valid_projects_${place}`)?.code).toBe("projects_fdi");
  });

  it("is another for each kind of project, and both are parts of the whole", () => {
    for (const kind of ["production", "infrastructure"]) {
      const found = indicatorOfColumn(`2109.${kind}_ddi_decrease_capital`);
      expect(found).toMatchObject({
        code: `capital_decrease_${kind}_ddi`,
        partOf: "capital_decrease_ddi",
        unit: "VND",
      });
    }
  });

  it("is the same for a park and for an enterprise, and another for what symbiosis saved", () => {
    expect(known("electricity_saved").columns).toEqual(["A.4.electricity_saved", "B.4.electricity_saved"]);
    expect(known("electricity_saved_symbiosis").columns).toEqual([
      "A.4.sym_electricity_saved",
      "B.4.sym_electricity_saved",
    ]);
    expect(known("co2_cut_fuel").columns).toEqual(["B.4.co2_cut_fuel"]);
  });

  it("is none for a column that is not known, or that a board's own registry does not feed", () => {
    expect(indicatorOfColumn("2104.park_name")).toBeNull();
    expect(indicatorOfColumn("2104.fdi_revenue", [])).toBeNull();
  });
});

const BEDS = defineIndicator({
  code: "beds",
  name: { vi: "Số giường", en: "Beds" },
  unit: "count",
  measure: "stock",
  columns: ["2109.workers_total", "2104.park_name"],
});

describe("looking an indicator up", () => {
  it("finds it by its code, in the built-in registry or in another", () => {
    expect(indicatorByCode("projects_total")?.name.vi).toBe("Số dự án còn hiệu lực");
    expect(indicatorByCode("beds")).toBeNull();
    expect(indicatorByCode("beds", [BEDS])).toBe(BEDS);
    expect(indicatorByCode("projects_total", [BEDS])).toBeNull();
  });

  it("gives its columns as the forms print them, without those that no form has", () => {
    expect(formColumnsOf("land_leased")).toEqual(
      ["2103.leased_land", "2110.processing_industrial_leased", "2112.leased_land"].map(columnOf),
    );
    expect(formColumnsOf("beds", [BEDS])).toEqual([columnOf("2109.workers_total")]);
    expect(formColumnsOf("iip")).toEqual([]);
    expect(formColumnsOf("beds")).toEqual([]);
  });
});
