import { describe, expect, test } from "vitest";
import type { EnterprisesPublication } from "../../publication/index.js";
import { readJson } from "./records-app.fixture.js";

const read = (query = "") => readJson<EnterprisesPublication>(`/enterprises.json${query}`);
const idsOf = async (query: string) => (await read(query)).enterprises.map(({ id }) => id);

describe("enterprises.json", () => {
  test("tells of each enterprise who it is, where, and in what", async () => {
    const { total, enterprises } = await read();
    expect(total).toBe(3);
    expect(enterprises[1]).toEqual({
      id: "dien-tu",
      name: { vi: "Công ty Điện tử Mẫu", en: "Sample Electronics" },
      taxCode: null,
      country: { code: "KR", name: { vi: "Hàn Quốc", en: "South Korea" } },
      sector: { code: "2025:2610", section: { vi: "Công nghiệp chế biến, chế tạo", en: "Manufacturing" } },
      zone: { id: "hon-la", name: { vi: "Khu kinh tế Hòn La", en: "Hon La Economic Zone" } },
      ownership: "fdi",
      status: "under-construction",
    });
  });

  test.each([
    ["?q=dak%20la", ["gom"]],
    ["?q=la%20cong%20ty", ["gom"]],
    ["?q=mau%20cong%20ty", ["dien-tu"]],
    ["?q=0100109", ["gom"]],
    ["?q=109106", []],
    ["?q=cong%20ty", ["dien-tu", "gom", "kho"]],
    ["?zone=hon-la", ["gom", "dien-tu"]],
    ["?zone=cang-bien", ["gom"]],
    ["?zone=khong-co", []],
    ["?sector=2018:C", ["gom"]],
    ["?sector=2018:23", ["gom"]],
    ["?sector=2025:C,2018:H", ["dien-tu", "kho"]],
    ["?country=kr", ["dien-tu"]],
    ["?country=KR,VN", ["gom", "dien-tu"]],
    ["?ownership=ddi&status=suspended", ["kho"]],
  ])("%s selects %j", async (query, ids) => {
    expect(await idsOf(query)).toEqual(ids);
  });

  test("is cut into pages", async () => {
    const { total, next_url, enterprises } = await read("?limit=2&zone=hon-la,cha-lo");
    expect([total, enterprises.length]).toEqual([3, 2]);
    expect(next_url).toBe("/v1/boards/mau/enterprises.json?zone=hon-la%2Ccha-lo&limit=2&offset=2");
    expect((await read("?limit=2&offset=2")).enterprises.map(({ id }) => id)).toEqual(["kho"]);
  });
});
