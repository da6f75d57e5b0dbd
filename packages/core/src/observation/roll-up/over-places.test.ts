import { describe, expect, it } from "vitest";
import type { Period } from "../../period/index.js";
import { observation } from "../observation.fixture.js";
import { rollUp, tabulate } from "./index.js";
import { provincePlaceId } from "./place.js";

import { type Fields, INDICATORS, named, only, PLACES, PROVINCE, QUARTERS, rolled } from "./quang-binh.fixture.js";

describe("a figure over places", () => {
  const at = (place: string, value: string, more: Fields = {}): Fields => ({ zone: place, value, ...more });

  it("is the sum of a board's zones, without its clusters", () => {
    const figures = [at("hon-la", "1"), at("cam-lien", "20"), at("thuan-duc", "300")];
    expect(only(rolled(figures, "quang-binh"))).toMatchObject({ value: "21", basis: "over-places", complete: true });
    expect(only(rolled(figures, "quang-binh/*clusters"))).toMatchObject({ value: "300", complete: true });
  });

  it("is as the board stated it, where it did", () => {
    const figures = [at("hon-la", "1"), at("cam-lien", "20"), { value: "22" }];
    expect(only(rolled(figures, "quang-binh"))).toMatchObject({ value: "22", basis: "stated" });
  });

  it("is marked where a zone lacks, and the zone is named", () => {
    const figure = only(rolled([at("hon-la", "1")], "quang-binh"));
    expect(figure).toMatchObject({ value: "1", complete: false });
    expect(figure.gaps).toEqual([{ place: "quang-binh/cam-lien", indicator: "revenue", period: "2023" }]);
  });

  it("is not a whole economic zone where only a park in it is known", () => {
    const figure = only(rolled([at("cang-bien-hon-la", "5")], "quang-binh/hon-la"));
    expect(figure).toMatchObject({ value: "5", complete: false, basis: "over-places" });
    expect(figure.gaps).toEqual([{ place: "quang-binh/hon-la", indicator: "revenue", period: "2023" }]);
  });

  it("counts a park once, within its economic zone", () => {
    const figures = [at("hon-la", "10"), at("cang-bien-hon-la", "5"), at("cam-lien", "1")];
    expect(only(rolled(figures, "quang-binh")).value).toBe("11");
  });

  it("takes zones that were added up over time", () => {
    const figures = [
      ...QUARTERS.map((fields) => ({ ...fields, zone: "hon-la" })),
      at("cam-lien", "0.5", { period: "2023-H1" }),
    ];
    const figure = only(rolled(figures, "quang-binh"));
    expect(figure).toMatchObject({ value: "4322", complete: false, status: "actual" });
    expect(figure.gaps).toEqual([{ place: "quang-binh/cam-lien", indicator: "revenue", period: "2023-H2" }]);
  });

  it("goes before a board's own figure that has gaps in time, where the zones are whole", () => {
    const figures = [at("hon-la", "1"), at("cam-lien", "20"), { period: "2023-H1", value: "5" }];
    expect(only(rolled(figures, "quang-binh"))).toMatchObject({ value: "21", basis: "over-places", complete: true });
  });

  it("leaves a board's own figure standing where neither is whole", () => {
    const figures = [at("hon-la", "1"), { period: "2023-H1", value: "5" }];
    const figure = only(rolled(figures, "quang-binh"));
    expect(figure).toMatchObject({ value: "5", basis: "over-time", complete: false });
    expect(figure.gaps).toEqual([{ place: "quang-binh", indicator: "revenue", period: "2023-H2" }]);
  });

  it("is whole without a place that is not expected to report", () => {
    const expects = ({ id }: { readonly id: string }) => id !== "quang-binh/cam-lien";
    expect(only(rolled([at("hon-la", "1")], "quang-binh", ["2023"], { expects })).complete).toBe(true);
  });

  it("names a gap of a place that is not expected nowhere", () => {
    const expects = ({ id }: { readonly id: string }) => id !== "quang-binh/cam-lien";
    const figures = [at("hon-la", "1", { period: "2023-H1" })];
    expect(only(rolled(figures, "quang-binh", ["2023"], { expects })).gaps).toEqual([
      { place: "quang-binh/hon-la", indicator: "revenue", period: "2023-H2" },
    ]);
  });

  it("takes the zones' sum in place of a larger one than a double holds", () => {
    const figures = [
      { period: "2023-H1", value: "99999999999999999999" },
      at("hon-la", "99999999999999999999"),
      at("cam-lien", "1"),
    ];
    expect(only(rolled(figures, "quang-binh"))).toMatchObject({ value: "100000000000000000000", complete: true });
  });

  it("is an estimate where a zone's is", () => {
    const figures = [at("hon-la", "1", { status: "estimate" }), at("cam-lien", "20")];
    expect(only(rolled(figures, "quang-binh")).status).toBe("estimate");
  });

  it("of a single project is no part of the sum", () => {
    expect(rolled([{ value: "1", project: "cang-hon-la" }], "quang-binh")).toEqual([]);
  });

  it("names a board that reported nothing once, not each of its zones", () => {
    const figure = only(rolled([at("hon-la", "1"), at("cam-lien", "20")], PROVINCE));
    expect(figure).toMatchObject({ value: "21", complete: false });
    expect(figure.gaps).toEqual([{ place: "quang-tri", indicator: "revenue", period: "2023" }]);
  });
});

describe("boards whose provinces merged", () => {
  it("meet in the province of today, for figures of years before", () => {
    const table = tabulate(
      [
        { board: "quang-binh", observations: [observation({ value: "6299000000000" })] },
        { board: "quang-tri", observations: [observation({ value: "1000000000001" })] },
      ],
      INDICATORS,
    );
    const figure = only(rollUp(table, { places: PLACES, periods: ["2023" as Period], at: [PROVINCE] }));
    expect(figure).toMatchObject({ place: PROVINCE, value: "7299000000001", complete: true, basis: "over-places" });
  });
});

describe("the places", () => {
  it("are zones within boards, boards within their province, clusters apart", () => {
    expect(PLACES.filter(({ id }) => !id.startsWith("quang-tri"))).toEqual([
      { id: PROVINCE, name: named("Quảng Trị"), within: null, groundOfItsOwn: false },
      { id: "quang-binh", name: named("Quảng Bình"), within: PROVINCE, groundOfItsOwn: false },
      {
        id: "quang-binh/*clusters",
        name: { vi: "Các cụm công nghiệp", en: "Industrial clusters" },
        within: null,
        groundOfItsOwn: false,
      },
      { id: "quang-binh/hon-la", name: named("hon-la"), within: "quang-binh", groundOfItsOwn: true },
      {
        id: "quang-binh/cang-bien-hon-la",
        name: named("cang-bien-hon-la"),
        within: "quang-binh/hon-la",
        groundOfItsOwn: false,
      },
      { id: "quang-binh/cam-lien", name: named("cam-lien"), within: "quang-binh", groundOfItsOwn: false },
      { id: "quang-binh/thuan-duc", name: named("thuan-duc"), within: "quang-binh/*clusters", groundOfItsOwn: false },
    ]);
    expect(PLACES.filter(({ id }) => id === PROVINCE)).toHaveLength(1);
  });

  it("of a province that is older than the data have no day in their id", () => {
    expect(provincePlaceId({ code: "22", from: null })).toBe("province:22:");
  });

  it("may name a place that is not there, and stand alone then", () => {
    const places = [{ id: "b/a", name: named("a"), within: "b/nowhere", groundOfItsOwn: false }];
    const table = tabulate([{ board: "b", observations: [observation({ zone: "a", value: "1" })] }], INDICATORS);
    const figures = rollUp(table, { places, periods: ["2023" as Period] });
    expect(figures.map(({ place, value, complete }) => [place, value, complete])).toEqual([["b/a", "1", true]]);
    expect(rollUp(table, { places, periods: ["2023" as Period], at: ["b/nowhere"] })).toEqual([]);
  });
});
