import { expect, test } from "vitest";
import { boardRecords } from "../board.fixture.js";
import { fullRecords } from "../records.fixture.js";
import { publicationPaths } from "./index.js";

test("a static build has one path for each answer", () => {
  expect(publicationPaths(fullRecords())).toEqual([
    "/v1/boards/mau",
    "/v1/boards/mau/index.jsonld",
    "/v1/boards/mau/catalog.jsonld",
    "/v1/boards/mau/news.rss",
    "/v1/boards/mau/news.atom",
    "/v1/boards/mau/statistics.json",
    "/v1/boards/mau/statistics.jsonld",
    "/v1/boards/mau/statistics.csv",
    "/v1/boards/mau/indicators.json",
    "/v1/boards/mau/directives.json",
    "/v1/boards/mau/reports.json",
    "/v1/boards/mau/zones.geojson",
    "/v1/boards/mau/news.json",
    "/v1/boards/mau/documents.json",
    "/v1/boards/mau/enterprises.json",
    "/v1/boards/mau/projects.json",
    "/v1/boards/mau/news/tong-ket-2023",
    "/v1/boards/mau/news/tong-ket-2023.jsonld",
    "/v1/boards/mau/news/doi-thoai",
    "/v1/boards/mau/news/doi-thoai.jsonld",
    "/v1/boards/mau/news/trong-cay",
    "/v1/boards/mau/news/trong-cay.jsonld",
    "/v1/boards/mau/reports/2023",
    "/v1/boards/mau/reports/2023.html",
    "/v1/boards/mau/reports/2023-H1",
    "/v1/boards/mau/reports/2023-H1.html",
  ]);
});

test("a long list has a path for each further page", () => {
  const records = boardRecords();
  const [article] = records.articles;
  if (article === undefined) throw new Error("the fixture has no article");
  const articles = Array.from({ length: 41 }, (_, index) => ({ ...article, slug: `s-${index}` }));
  expect(publicationPaths({ ...records, articles }).filter((path) => path.includes("/pages/"))).toEqual([
    "/v1/boards/mau/pages/news/2.json",
    "/v1/boards/mau/pages/news/3.json",
  ]);
});

test("no path is the folder of another, but for the board's own: files can stand at all of them", () => {
  const slugs = { "news/2024-01-01-pages.md": "---\ntitle: A\npublished: 2024-01-01\nlead: A\n---\nA.\n" };
  const paths = publicationPaths(fullRecords(slugs)).filter((path) => path !== "/v1/boards/mau");
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => paths.some((other) => other.startsWith(`${path}/`)))).toEqual([]);
});
