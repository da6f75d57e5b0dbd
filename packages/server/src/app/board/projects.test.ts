import { describe, expect, test } from "vitest";
import type { ProjectsPublication } from "../../publication/index.js";
import { readJson } from "./records-app.fixture.js";

const read = (query = "") => readJson<ProjectsPublication>(`/projects.json${query}`);
const idsOf = async (query: string) => (await read(query)).projects.map(({ id }) => id);

describe("projects.json", () => {
  test("tells of each project its place, investor, capital and how far it has come", async () => {
    expect((await read()).projects[0]).toMatchObject({
      id: "nha-may",
      zone: { id: "hon-la" },
      enterprise: { id: "dien-tu", name: { en: "Sample Electronics" } },
      country: { code: "KR" },
      sector: { code: "2025:2610" },
      stage: "under-construction",
      capitalSource: "fdi",
      purpose: "production",
      certificate: { number: "4312345678", day: "2023-05-04" },
      capital: { usd: { currency: "USD", amount: "5000000", equivalent: null }, vnd: null },
    });
  });

  test("tells the stage by the enterprise, else by the certificate, else not at all", async () => {
    expect((await read()).projects.map(({ id, stage }) => [id, stage])).toEqual([
      ["nha-may", "under-construction"],
      ["lo-gom", "operating"],
      ["duong", null],
      ["cang", "certified"],
    ]);
  });

  test.each([
    ["?q=duong%20truc", ["duong"]],
    ["?q=%C4%91i%E1%BB%87n%20t%E1%BB%AD", ["nha-may"]],
    ["?q=4312345678", ["nha-may"]],
    ["?zone=hon-la", ["nha-may", "lo-gom", "duong"]],
    ["?sector=2018:C", ["lo-gom"]],
    ["?country=KR", ["nha-may"]],
    ["?stage=certified,operating", ["lo-gom", "cang"]],
    ["?source=public", ["duong"]],
    ["?purpose=infrastructure", ["duong", "cang"]],
    ["?purpose=infrastructure&zone=cha-lo", ["cang"]],
  ])("%s selects %j", async (query, ids) => {
    expect(await idsOf(query)).toEqual(ids);
  });

  test("is cut into pages", async () => {
    const { total, next_url, projects } = await read("?limit=3");
    expect([total, projects.length, next_url]).toEqual([4, 3, "/v1/boards/mau/projects.json?limit=3&offset=3"]);
  });
});
