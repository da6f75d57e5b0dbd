import { describe, expect, test } from "vitest";
import type { DocumentsPublication } from "../../publication/index.js";
import { fullRecords } from "../../records.fixture.js";
import { jsonOf } from "../app.fixture.js";
import { readJson, recordsApp } from "./records-app.fixture.js";

const read = (query = "") => readJson<DocumentsPublication>(`/documents.json${query}`);
const idsOf = async (query: string) => (await read(query)).documents.map(({ id }) => id);

describe("documents.json", () => {
  test("holds every document as it is cited, the latest first", async () => {
    const { board, total, documents } = await read();
    expect([board.id, total]).toEqual(["mau", 3]);
    expect(documents.map(({ reference, date }) => [reference, date])).toEqual([
      ["45/QĐ-UBND", "2021-02-03"],
      ["645/TB-KKT", "2020-07-17"],
      ["07-NQ/TU", "2020-01-05"],
    ]);
  });

  test.each([
    ["quy che phoi hop", ["qd-45"]],
    ["Quy chế PHỐI HỢP", ["qd-45"]],
    ["645/TB-KKT", ["tb-645"]],
    ["645/tb-kkt", ["tb-645"]],
    ["645", ["tb-645"]],
    ["45", ["qd-45"]],
    ["7", ["nq-07"]],
    ["07", ["nq-07"]],
    ["qd-ubnd", ["qd-45"]],
    ["khu cong nghiep", ["qd-45"]],
    ["đô thị", ["nq-07"]],
    ["tỉnh ủy", ["qd-45", "nq-07"]],
    ["khong co gi", []],
  ])("is searched for %s by number, symbol and subject, with or without accents", async (query, ids) => {
    expect(await idsOf(`?q=${encodeURIComponent(query)}`)).toEqual(ids);
  });

  test("is narrowed to types and years", async () => {
    expect(await idsOf("?type=TB,NQ")).toEqual(["tb-645", "nq-07"]);
    expect(await idsOf("?year=2020")).toEqual(["tb-645", "nq-07"]);
    expect(await idsOf("?year=2020&type=NQ&q=do%20thi")).toEqual(["nq-07"]);
    expect(await idsOf("?year=1999")).toEqual([]);
  });

  test("leads on by next_url to every document once, and keeps its filters", async () => {
    const { app } = recordsApp();
    const seen: string[] = [];
    let next: string | undefined = "/v1/boards/mau/documents.json?year=2020&limit=1";
    while (next !== undefined) {
      const page: DocumentsPublication = await jsonOf(await app.request(next));
      expect(page.total).toBe(2);
      seen.push(...page.documents.map(({ id }) => id));
      next = page.next_url;
    }
    expect(seen).toEqual(["tb-645", "nq-07"]);
  });

  test("leads on by addresses that files can have where nothing was asked for", async () => {
    const header = "id,type,number,symbol,party,date,issuer,subject\n";
    const rows = Array.from({ length: 201 }, (_, index) => `d-${index},CV,${index + 1},UBND-KT,,2020-01-01,UBND,A\n`);
    const changes = { "documents.csv": `${header}${rows.join("")}`, "directives.csv": "id,text,lead\n" };
    const news = "---\ntitle: A\npublished: 2024-01-22\nlead: A\n---\nA.\n";
    const records = fullRecords({
      ...changes,
      "news/2024-01-22-tong-ket-2023.md": news,
      "reports/2023.md": '---\nperiod: "2023"\nkind: final-review\nsubject: A\n---\n\nA.\n',
    });
    const { app } = recordsApp({ boards: [records] });
    const seen: string[] = [];
    const addresses: string[] = [];
    let next: string | undefined = "/v1/boards/mau/documents.json";
    while (next !== undefined) {
      addresses.push(next);
      const page: DocumentsPublication = await jsonOf(await app.request(next));
      seen.push(...page.documents.map(({ id }) => id));
      next = page.next_url;
    }
    expect(new Set(seen).size).toBe(201);
    expect(addresses.slice(1)).toEqual([
      "/v1/boards/mau/pages/documents/2.json",
      "/v1/boards/mau/pages/documents/3.json",
    ]);
  });
});
