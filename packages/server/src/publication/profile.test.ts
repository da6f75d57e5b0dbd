import { expect, test } from "vitest";
import { boardRecords, profileWith } from "../board.fixture.js";
import { profile } from "./index.js";

test("a board's profile says who it is and where the rest is found", () => {
  expect(profile(boardRecords(), "https://a.example")).toMatchObject({
    id: "mau",
    shortName: { vi: "Ban Quản lý KKT Mẫu" },
    address: "01 đường Mẫu",
    units: [{ id: "van-phong" }, { id: "ke-hoach" }, { id: "moi-truong" }],
    zones: [{ id: "hon-la" }, { id: "cha-lo" }],
    links: {
      self: "https://a.example/v1/boards/mau",
      news: "https://a.example/v1/boards/mau/news.json",
      sites: ["https://a.example/v1/sites/mau"],
    },
  });
});

test("a board's profile names its sites, but not who may count there", () => {
  const records = boardRecords({ "board.yaml": profileWith("sites: [{ id: cong, origins: [https://a.example] }]\n") });
  expect(profile(records).links.sites).toEqual(["/v1/sites/cong"]);
  expect(JSON.stringify(profile(records))).not.toContain("a.example");
});
