import fc from "fast-check";
import { HOSTILE_TEXTS } from "../../hostile-records.fixture.js";
import { publicationPaths } from "../../publication/index.js";
import { fullBoards } from "../board/records-app.fixture.js";

/** How many requests are made; more by hand: `KHU_FUZZ_RUNS=100000 vitest run src/app/fuzz`. */
export const FUZZ_RUNS = Number(process.env["KHU_FUZZ_RUNS"] ?? 2000);

export interface FuzzedRequest {
  readonly method: string;
  /** Path and query as they stand in the request's first line. */
  readonly target: string;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: string;
}

const WORDS = [
  ..."v1 boards mau kin sites hits visits views embed khu 1.2.3 khu.js frame.js news-list visitor-counter".split(" "),
  ..."news news.json news.rss news.atom pages documents documents.json enterprises.json projects.json".split(" "),
  ..."zones.geojson statistics.json statistics.csv statistics.jsonld indicators.json directives.json".split(" "),
  ..."reports reports.json 2023 2023.html 2023-H1.docx catalog.jsonld index.jsonld openapi.json metrics healthz".split(
    " ",
  ),
  ..."tong-ket-2023 tong-ket-2023.jsonld 1.json 2.json board.yaml __proto__ constructor .. . %2e%2e %2f %5c %00".split(
    " ",
  ),
  ..."%E0%A4%A %ff // \\ ; : @ ~ * {id} [a]".split(" "),
  "",
];

const NAMES = [
  ..."q tag type year limit offset lang on unit status zone sector country ownership stage source purpose".split(" "),
  ..."indicator period path board site src heading theme refresh views count __proto__ constructor toString".split(" "),
  "",
];

const VALUES = [
  ..."0 1 -1 1e9 NaN 20 999999999 2020 2020-02-30 2026-01-01 overdue TB KR 2018:C hon-la _board vi xx".split(" "),
  "khu cong nghiep",
  "khu công nghiệp",
  "a,b,c",
  ",,,",
  "%",
  "a".repeat(300),
  ...HOSTILE_TEXTS,
];

const anything = fc.string({ unit: "binary", maxLength: 30 });

const segment = fc.oneof(
  { arbitrary: fc.constantFrom(...WORDS), weight: 8 },
  { arbitrary: anything.map((text) => encodeURIComponent(text.toWellFormed())), weight: 1 },
  { arbitrary: fc.string({ unit: "grapheme-ascii", maxLength: 10 }), weight: 1 },
);

const KNOWN = [
  ...fullBoards().flatMap(publicationPaths),
  ..."/v1/sites/mau/visits /v1/sites/kin/views /v1/sites/mau/hits /v1/sites/mau/presence /healthz /metrics /openapi.json".split(
    " ",
  ),
  ..."/embed/news-list /embed/visitor-counter /embed/frame.js /khu/1.2.3/fuzz.test.ts".split(" "),
  "/v1/boards/mau/reports/2023.docx",
  "/v1/boards/mau/pages/news/2.json",
];

/** As often addresses that there are as not, so that what follows them is tried as well. */
const path = fc.oneof(
  { arbitrary: fc.constantFrom(...KNOWN), weight: 3 },
  { arbitrary: fc.tuple(fc.constantFrom(...KNOWN), segment).map((parts) => parts.join("/")), weight: 1 },
  {
    arbitrary: fc
      .tuple(fc.constantFrom("/v1/boards/mau/", "/v1/sites/mau/", "/embed/"), segment)
      .map((parts) => parts.join("")),
    weight: 1,
  },
  { arbitrary: fc.array(segment, { maxLength: 7 }).map((segments) => `/${segments.join("/")}`), weight: 2 },
);

const encode = (text: string): string => encodeURIComponent(text.toWellFormed());

const parameter = fc
  .tuple(fc.oneof(fc.constantFrom(...NAMES), anything), fc.oneof(fc.constantFrom(...VALUES), anything), fc.boolean())
  .map(([name, value, isEncoded]) => {
    const raw = value.replace(/[^\x21-\x7e]|[#&]/g, "");
    return `${encode(name)}=${isEncoded ? encode(value) : raw}`;
  });

const query = fc.array(parameter, { maxLength: 4 }).map((parts) => (parts.length === 0 ? "" : `?${parts.join("&")}`));

const HEADERS = [
  ..."Accept Accept-Encoding Accept-Language If-None-Match If-Match Origin Referer Range X-Forwarded-For".split(" "),
  ..."X-Forwarded-Host Sec-Fetch-Site Sec-Purpose User-Agent Cookie Authorization Content-Type DNT".split(" "),
  "Access-Control-Request-Method",
];

const HEADER_VALUES = [
  ...'br gzip br;q=0,gzip;q=9 *;q=0.5 * application/ld+json text/html W/"a" "a","b" null'.split(" "),
  ..."https://kkt.example.vn https://other.example http://[::1]: bytes=0-0 ::ffff:1.2.3.4, cross-site POST".split(" "),
  ",;q=,;;==,",
];

/** What a header may hold at all. */
const headerText = fc.string({
  unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)),
  maxLength: 40,
});

const header = fc.tuple(fc.constantFrom(...HEADERS), fc.oneof(fc.constantFrom(...HEADER_VALUES), headerText));

const body = fc.oneof(
  fc.constantFrom(
    "",
    "{}",
    '{"path":"/"}',
    '{"path":"/a","referrer":"x"}',
    '{"path":',
    "[]",
    "null",
    '{"__proto__":{}}',
  ),
  fc.json({ maxDepth: 3 }),
  fc.string({ unit: "binary", maxLength: 100 }),
);

/** Requests of any kind, most of them to addresses that there are. */
export const fuzzedRequest: fc.Arbitrary<FuzzedRequest> = fc.record({
  method: fc.oneof(
    { arbitrary: fc.constant("GET"), weight: 6 },
    { arbitrary: fc.constantFrom("HEAD", "OPTIONS", "POST", "PUT", "DELETE", "PATCH"), weight: 2 },
  ),
  target: fc.tuple(path, query).map((parts) => parts.join("")),
  headers: fc.array(header, { maxLength: 4 }),
  body,
});
