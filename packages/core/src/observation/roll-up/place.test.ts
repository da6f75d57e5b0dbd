import { describe, expect, it } from "vitest";
import { type BoardGround, placesOf, provincePlaceId } from "./index.js";

const named = (text: string) => ({ vi: text, en: text });

const zone = (id: string, kind: string, within: string | null = null) =>
  ({ id, name: named(id), kind, within }) as never;

const BOARD: BoardGround = {
  id: "kon-tum",
  name: named("Kon Tum"),
  province: { code: "62", from: null, name: named("Kon Tum") },
  zones: [
    zone("bo-y", "border-gate-economic-zone"),
    zone("bo-y-1", "industrial-park", "bo-y"),
    zone("hoa-binh", "industrial-park"),
    zone("dak-la", "industrial-cluster"),
  ],
};

describe("the places of a board", () => {
  it("are its province, itself, its clusters apart, and its zones; only a zone with others in it has ground of its own", () => {
    expect(placesOf([BOARD])).toEqual([
      { id: "province:62:", name: named("Kon Tum"), within: null, groundOfItsOwn: false },
      { id: "kon-tum", name: named("Kon Tum"), within: "province:62:", groundOfItsOwn: false },
      {
        id: "kon-tum/*clusters",
        name: { vi: "Các cụm công nghiệp", en: "Industrial clusters" },
        within: null,
        groundOfItsOwn: false,
      },
      { id: "kon-tum/bo-y", name: named("bo-y"), within: "kon-tum", groundOfItsOwn: true },
      { id: "kon-tum/bo-y-1", name: named("bo-y-1"), within: "kon-tum/bo-y", groundOfItsOwn: false },
      { id: "kon-tum/hoa-binh", name: named("hoa-binh"), within: "kon-tum", groundOfItsOwn: false },
      { id: "kon-tum/dak-la", name: named("dak-la"), within: "kon-tum/*clusters", groundOfItsOwn: false },
    ]);
  });

  it("are the board and its zones alone where it has neither province nor clusters", () => {
    const zones = [zone("hoa-binh", "industrial-park")];
    expect(placesOf([{ ...BOARD, province: null, zones }])).toEqual([
      { id: "kon-tum", name: named("Kon Tum"), within: null, groundOfItsOwn: false },
      { id: "kon-tum/hoa-binh", name: named("hoa-binh"), within: "kon-tum", groundOfItsOwn: false },
    ]);
  });

  it("hold a province once that several boards share", () => {
    const places = placesOf([BOARD, { ...BOARD, id: "quang-ngai", zones: [] }]);
    expect(places.filter(({ id }) => id === provincePlaceId({ code: "62", from: null }))).toHaveLength(1);
  });
});
