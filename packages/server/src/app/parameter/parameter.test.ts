import { describe, expect, test } from "vitest";
import { problemOf } from "../app.fixture.js";
import { getOf, readJson } from "../board/records-app.fixture.js";

const long = "a".repeat(201);
const many = Array.from({ length: 101 }, (_, index) => `z${index}`).join();

describe("a parameter that is wrong", () => {
  test.each([
    ["directives.json?on=abc", "on", "abc"],
    ["directives.json?on=2026-02-30", "on", "2026-02-30"],
    ["directives.json?status=lost", "status", "lost"],
    [`directives.json?unit=${"a".repeat(81)}`, "unit", "aaaa"],
    ["news.json?limit=-1", "limit", "-1"],
    ["news.json?limit=0", "limit", "0"],
    ["news.json?limit=101", "limit", "101"],
    ["news.json?limit=1e3", "limit", "1e3"],
    ["news.json?limit=99999999999999999999", "limit", "9999"],
    ["news.json?offset=x", "offset", "x"],
    ["news.json?offset=1000001", "offset", "1000001"],
    [`news.json?q=${long}`, "q", "aaaa"],
    [`news.rss?tag=${long}`, "tag", "aaaa"],
    ["news.atom?limit=101", "limit", "101"],
    ["documents.json?type=XX", "type", "XX"],
    ["documents.json?year=20", "year", "20"],
    ["documents.json?limit=1001", "limit", "1001"],
    ["enterprises.json?country=Korea", "country", "Korea"],
    ["enterprises.json?sector=C", "sector", "C"],
    ["enterprises.json?status=gone", "status", "gone"],
    [`enterprises.json?zone=${many}`, "zone", "101×"],
    ["projects.json?stage=x", "stage", "x"],
    ["projects.json?source=x", "source", "x"],
    ["projects.json?purpose=x", "purpose", "x"],
    ["statistics.csv?lang=fr", "lang", "fr"],
    [`statistics.json?period=${"2".repeat(81)}`, "period", "2222"],
  ])("in %s is answered with what was found and what is expected, in both languages", async (path, name, found) => {
    const problem = await problemOf(await getOf(`/${path}`));
    expect(problem).toMatchObject({
      status: 400,
      type: "urn:khukit:problem:wrong-parameter",
      detail: expect.stringMatching(new RegExp(`^Tham số ${name} là "${found}.*"; cần .+\\.$`)),
      detail_en: expect.stringMatching(new RegExp(`^The parameter ${name} is "${found}.*"; expected .+\\.$`)),
    });
  });

  test("names the choices where there are few", async () => {
    const { detail_en } = await problemOf(await getOf("/statistics.csv?lang=fr"));
    expect(detail_en).toBe('The parameter lang is "fr"; expected one of: vi, en.');
  });

  test("may be one that is given twice", async () => {
    const { detail, detail_en } = await problemOf(await getOf("/news.json?q=a&q=b"));
    expect(detail).toBe("Tham số q được ghi 2 lần; chỉ ghi một lần.");
    expect(detail_en).toBe("The parameter q is given 2 times; give it once.");
  });
});

describe("a parameter", () => {
  const idsOf = async (query: string) =>
    (
      await readJson<{ readonly enterprises: readonly { readonly id: string }[] }>(`/enterprises.json${query}`)
    ).enterprises.map(({ id }) => id);

  test("that is blank counts as not given", async () => {
    expect(await idsOf("?q=&zone=&status=%20&limit=&country=,")).toEqual(await idsOf(""));
  });

  test("of several values takes commas and repetitions alike", async () => {
    expect(await idsOf("?zone=cha-lo,cang-bien")).toEqual(["gom", "kho"]);
    expect(await idsOf("?zone=cha-lo&zone=cang-bien")).toEqual(["gom", "kho"]);
  });

  test("that no address knows is let be: portals append their own", async () => {
    expect(await idsOf("?utm_source=x&zone=cha-lo")).toEqual(["kho"]);
  });
});
