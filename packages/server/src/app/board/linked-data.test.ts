import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { publicationPaths } from "../../publication/index.js";
import { fullBoards, getOf, recordsApp } from "./records-app.fixture.js";

const ORIGIN = "https://kkt.example.vn";

/** schema.org's own context gives every term the same address; it is not fetched here. */
const documentLoader = async (url: string) => {
  if (url !== "https://schema.org") throw new Error(`${url} is not known here`);
  const document = { "@context": { "@vocab": "https://schema.org/", "@base": "https://schema.org/" } };
  return { document, documentUrl: url, contextUrl: undefined };
};

interface Triple {
  readonly subject: string;
  readonly predicate: string;
  readonly object: string;
}

/** What a reader that is not ours takes from an address. */
const triplesOf = async (path: string, origin: string | undefined = ORIGIN): Promise<readonly Triple[]> => {
  const { app } = recordsApp(origin === undefined ? {} : { origin });
  const node = await (await app.request(path, { headers: { Accept: "application/ld+json" } })).json();
  const quads = await jsonld.toRDF(node, { base: `${ORIGIN}${path}`, documentLoader });
  return quads.map(({ subject, predicate, object }) => ({
    subject: subject.value,
    predicate: predicate.value,
    object: object.value,
  }));
};

const objectsOf = (triples: readonly Triple[], predicate: string): readonly string[] =>
  triples.filter((triple) => triple.predicate === predicate).map(({ object }) => object);

const TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";

describe("who asks for application/ld+json", () => {
  test.each(["", "/news/tong-ket-2023", "/statistics.json"])("gets it of the board's %j, others JSON", async (path) => {
    const typeFor = async (accept: string) =>
      (await getOf(path, { Accept: accept })).headers.get("Content-Type")?.split(";")[0];
    expect(await typeFor("application/ld+json")).toBe("application/ld+json");
    expect(await typeFor("application/ld+json, application/json;q=0.5")).toBe("application/ld+json");
    expect(await typeFor("application/json, application/ld+json;q=0.5")).toBe("application/json");
    expect(await typeFor("text/html,*/*;q=0.8")).toBe("application/json");
    expect((await getOf(path)).headers.get("Vary")?.split(", ")).toContain("Accept");
  });

  test.each([
    ["", "/index.jsonld"],
    ["/news/tong-ket-2023", "/news/tong-ket-2023.jsonld"],
    ["/statistics.json", "/statistics.jsonld"],
  ])("gets of %j what stands at %s for files", async (path, file) => {
    const asked = await getOf(path, { Accept: "application/ld+json" });
    expect(await asked.text()).toBe(await (await getOf(file)).text());
  });
});

describe("linked data, read by another's reader", () => {
  test("tells the board as a government organisation", async () => {
    const triples = await triplesOf("/v1/boards/mau");
    expect(triples).toContainEqual({
      subject: `${ORIGIN}/v1/boards/mau`,
      predicate: TYPE,
      object: "https://schema.org/GovernmentOrganization",
    });
    expect(objectsOf(triples, "https://schema.org/addressCountry")).toEqual(["VN"]);
    expect(objectsOf(triples, "https://schema.org/name")).toContain("Management Board of Mau Economic Zone");
  });

  test("tells an article as a news article of the board", async () => {
    const triples = await triplesOf("/v1/boards/mau/news/tong-ket-2023");
    expect(objectsOf(triples, TYPE)).toContain("https://schema.org/NewsArticle");
    expect(objectsOf(triples, "https://schema.org/headline")).toEqual(["Tổng kết công tác năm 2023"]);
    expect(objectsOf(triples, "https://schema.org/publisher")).toEqual([`${ORIGIN}/v1/boards/mau`]);
    expect(objectsOf(triples, "https://schema.org/keywords")).toHaveLength(3);
  });

  test("tells the statistics as a dataset with its span of time and its files", async () => {
    const triples = await triplesOf("/v1/boards/mau/statistics.json");
    expect(objectsOf(triples, TYPE)).toContain("https://schema.org/Dataset");
    expect(objectsOf(triples, "https://schema.org/temporalCoverage")).toEqual(["2019-01-01/2024-12-31"]);
    expect(objectsOf(triples, "https://schema.org/contentUrl")).toEqual([
      `${ORIGIN}/v1/boards/mau/statistics.json`,
      `${ORIGIN}/v1/boards/mau/statistics.csv`,
    ]);
  });
});

describe("catalog.jsonld", () => {
  const DCAT = "http://www.w3.org/ns/dcat#";

  test("is a DCAT catalogue whose every file there is", async () => {
    const triples = await triplesOf("/v1/boards/mau/catalog.jsonld");
    expect(objectsOf(triples, TYPE)).toContain(`${DCAT}Catalog`);
    expect(objectsOf(triples, `${DCAT}dataset`)).toHaveLength(9);
    const files = objectsOf(triples, `${DCAT}downloadURL`);
    const paths = fullBoards().flatMap(publicationPaths);
    expect(files.filter((file) => !paths.includes(file.replace(ORIGIN, "")))).toEqual([]);
    const { app } = recordsApp();
    for (const file of files) expect((await app.request(new URL(file).pathname)).status).toBe(200);
  });

  test("names each file with the media type that it is answered in", async () => {
    const { app } = recordsApp();
    const triples = await triplesOf("/v1/boards/mau/catalog.jsonld");
    for (const { subject, object } of triples.filter(({ predicate }) => predicate === `${DCAT}downloadURL`)) {
      const mediaType = triples.find((one) => one.subject === subject && one.predicate === `${DCAT}mediaType`);
      const type = (await app.request(new URL(object).pathname)).headers.get("Content-Type")?.split(";")[0];
      expect(mediaType?.object).toBe(`https://www.iana.org/assignments/media-types/${type}`);
    }
  });

  test("says the same where the server does not know its own address", async () => {
    const path = "/v1/boards/mau/catalog.jsonld";
    const sorted = (triples: readonly Triple[]) =>
      triples.map((triple) => JSON.stringify({ ...triple, subject: triple.subject.replace(/^_:.*/, "") })).toSorted();
    const bare = (await triplesOf(path, undefined)).filter(({ object }) => !object.startsWith("_:"));
    const whole = (await triplesOf(path)).filter(({ object }) => !object.startsWith("_:"));
    expect(sorted(bare)).toEqual(sorted(whole));
  });
});
