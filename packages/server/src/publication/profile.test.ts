import { expect, test } from "vitest";
import { boardRecords, profileWith } from "../board.fixture.js";
import { profile, publicationPaths } from "./index.js";

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

test("a static build has one path for each answer", () => {
  expect(publicationPaths(boardRecords())).toEqual([
    "/v1/boards/mau",
    "/v1/boards/mau/news.json",
    "/v1/boards/mau/news/tong-ket-2023",
    "/v1/boards/mau/news/doi-thoai",
    "/v1/boards/mau/news/trong-cay",
    "/v1/boards/mau/statistics.json",
    "/v1/boards/mau/indicators.json",
    "/v1/boards/mau/directives.json",
  ]);
});
