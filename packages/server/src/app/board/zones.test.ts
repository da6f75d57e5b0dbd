import { describe, expect, test } from "vitest";
import type { ZonesGeoJson } from "../../publication/index.js";
import { jsonOf } from "../app.fixture.js";
import { getOf, readJson } from "./records-app.fixture.js";

const propertiesOf = async (zone: string) => {
  const { features } = await readJson<ZonesGeoJson>("/zones.geojson");
  return features.find(({ id }) => id === zone)?.properties;
};

describe("zones.geojson", () => {
  test("is a feature collection of unlocated features, one for each zone", async () => {
    const response = await getOf("/zones.geojson");
    expect(response.headers.get("Content-Type")).toBe("application/geo+json; charset=utf-8");
    const { type, features } = await jsonOf<ZonesGeoJson>(response);
    expect(type).toBe("FeatureCollection");
    expect(features.map((feature) => [feature.type, feature.id, feature.geometry])).toEqual([
      ["Feature", "hon-la", null],
      ["Feature", "cang-bien", null],
      ["Feature", "cha-lo", null],
    ]);
  });

  test("tells a zone's kind, where it lies, who runs it, and its areas", async () => {
    expect(await propertiesOf("cang-bien")).toMatchObject({
      kind: "industrial-park",
      kindName: { vi: "Khu công nghiệp", en: "Industrial park" },
      within: { id: "hon-la", name: { vi: "Khu kinh tế Hòn La" } },
      areaHectares: "109",
      infrastructureInvestor: "Công ty Hạ tầng Mẫu",
      areas: [
        { indicator: "land_area_industrial", value: "100", period: "2023" },
        { indicator: "land_leased", value: "50", qualifier: "approx" },
      ],
    });
    expect(await propertiesOf("cha-lo")).toMatchObject({ areas: [], occupancy: [] });
  });

  test("computes the occupancy from areas of one moment, and names what it is a rate of", async () => {
    expect((await propertiesOf("hon-la"))?.occupancy).toEqual([
      {
        rate: "70.25",
        denominator: "industrialService",
        denominatorName: { vi: "Diện tích đất công nghiệp, dịch vụ", en: "Industrial and service land" },
        of: "190",
        leased: "133.475",
        period: "2023",
        asOf: null,
        status: "actual",
        basis: "computed",
      },
    ]);
  });

  test("gives the rate that the board reports, on each land, even where its areas make another", async () => {
    expect((await propertiesOf("cang-bien"))?.occupancy).toMatchObject([
      { rate: "66", denominator: "industrialService", of: "100", leased: "50", basis: "reported" },
      { rate: "80", denominator: "operating", of: null, leased: null, period: "2022", status: "estimate" },
    ]);
  });
});
