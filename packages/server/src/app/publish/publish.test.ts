import type { NewsFeed } from "@khukit/core/publication";
import { validate } from "@readme/openapi-parser";
import { describe, expect, test } from "vitest";
import { boardRecords } from "../../board.fixture.js";
import { uploadChecker } from "../../publish/upload-checker.js";
import { jsonOf, problemOf } from "../app.fixture.js";
import { type Answer, BOARD, boardZip, filesWith, publishBench, put, zipOf } from "./publish.fixture.js";

const ARTICLES = "/v1/boards/mau/news.json";

const titlesOf = async (app: Awaited<ReturnType<typeof publishBench>>["app"]): Promise<readonly string[]> => {
  const feed = await jsonOf<NewsFeed>(await app.request(ARTICLES));
  return feed.items.map(({ title }) => title);
};

describe("a board's folder that is published", () => {
  test("is served from then on, and answered with its version", async () => {
    const { app, secretFor } = await publishBench();
    expect((await app.request(ARTICLES)).status).toBe(404);
    const response = await put(app, secretFor(BOARD), boardZip());
    const answer = await jsonOf<Answer>(response);
    expect(response.status).toBe(201);
    expect(answer).toMatchObject({ board: "mau", previous: null, changed: true, files: 9, ignored: [], warnings: [] });
    expect(answer.version).toMatch(/^[0-9a-f]{64}$/);
    expect(response.headers.get("ETag")).toBe(`"${answer.version}"`);
    expect(response.headers.get("Cache-Control")).toBe("no-store");
    expect(await titlesOf(app)).toHaveLength(3);
  });

  test("answers what the same folder answers that is read from disk, though a thread checked it", async () => {
    const { app, secretFor, store } = await publishBench({ checker: uploadChecker() });
    await put(app, secretFor(BOARD), zipOf(filesWith()));
    expect(store.boards()).toEqual([boardRecords()]);
  });

  test("may come as JSON, in a folder, or from macOS, and is the same version", async () => {
    const { app, secretFor } = await publishBench();
    const secret = secretFor(BOARD);
    const { version } = await jsonOf<Answer>(await put(app, secret, zipOf(filesWith())));
    const inFolder = Object.fromEntries(Object.entries(filesWith()).map(([name, text]) => [`mau/${name}`, text]));
    const bodies = [
      JSON.stringify({ files: filesWith() }),
      zipOf(inFolder),
      zipOf({ ...inFolder, "__MACOSX/mau/._board.yaml": "x", "mau/.DS_Store": "x", "mau/~$zones.csv": "x" }),
      JSON.stringify({ files: { ...filesWith(), "board.yaml": `\ufeff${filesWith()["board.yaml"]}` } }),
    ];
    for (const body of bodies) {
      const response = await put(app, secret, body);
      expect([response.status, await jsonOf<Answer>(response)]).toEqual([
        200,
        { board: "mau", version, previous: version, changed: false, files: 9, ignored: [], warnings: [] },
      ]);
    }
  });

  test("names what it does not know and therefore does not publish", async () => {
    const { app, secretFor } = await publishBench();
    const files = filesWith({
      "README.txt": "x",
      "news/anh.jpg": "x",
      "news/cu/2020-01-01-a.md": "x",
      "Báo cáo.docx": "x",
    });
    const { ignored } = await jsonOf<Answer>(await put(app, secretFor(BOARD), zipOf(files)));
    expect(ignored).toEqual(["README.txt", "news/anh.jpg", "news/cu/2020-01-01-a.md", "Báo cáo.docx"]);
  });

  test("warns of figures that contradict one another, and publishes them", async () => {
    const { app, secretFor } = await publishBench();
    const observations = "indicator,period,value,unit\nrevenue,2023,1000000000,VND\nrevenue,2023-9M,3000000000,VND\n";
    const body = zipOf(filesWith({ "observations.csv": observations }));
    const { warnings, changed } = await jsonOf<Answer>(await put(app, secretFor(BOARD), body));
    expect(changed).toBe(true);
    expect(warnings).toEqual([
      { vi: expect.stringContaining("3 tỷ đồng"), en: expect.stringContaining("3 billion VND") },
    ]);
  });

  test("replaces the one before it, whose reader keeps what was read", async () => {
    const { app, secretFor, store } = await publishBench();
    const secret = secretFor(BOARD);
    const first = await jsonOf<Answer>(await put(app, secret, boardZip()));
    const before = store.boards();
    const second = await jsonOf<Answer>(await put(app, secret, boardZip("", { "news/2023-12-01-doi-thoai.md": null })));
    expect(second).toMatchObject({ previous: first.version, changed: true, files: 8 });
    expect(await titlesOf(app)).toHaveLength(2);
    expect(before[0]?.articles).toHaveLength(3);
  });
});

describe("a folder with mistakes", () => {
  test("is refused with every one of them by file, row and column, and what was good stays", async () => {
    const { app, secretFor, reported } = await publishBench();
    const secret = secretFor(BOARD);
    await put(app, secret, boardZip());
    const bad = zipOf(
      filesWith({
        "observations.csv": "indicator,period,value,unit\nrevenue,2023,1.3,VND\nrevenue,2023-H3,1,VND\n",
        "news/2024-02-30-khong-co.md": "không có phần đầu",
        "directives.csv": null,
      }),
    );
    const response = await put(app, secret, bad);
    expect(response.status).toBe(422);
    const problem = await problemOf(response);
    expect(problem).toMatchObject({
      type: "urn:khukit:problem:invalid-folder",
      detail:
        'Thư mục còn 3 lỗi; chưa có gì được công bố, bản đang công bố vẫn giữ nguyên. Hãy sửa các lỗi trong "problems".',
      total: 3,
      ignored: [],
      problems: [
        {
          code: "invalid-value",
          file: "observations.csv",
          row: 2,
          column: "value",
          message: { vi: expect.stringContaining('"1.3" không hợp lệ'), en: expect.stringContaining('found "1.3"') },
        },
        { code: "invalid-value", file: "observations.csv", row: 3, column: "period" },
        { file: "news/2024-02-30-khong-co.md" },
      ],
    });
    expect(await titlesOf(app)).toHaveLength(3);
    expect(reported).toEqual([]);
  });

  test("is not JSON when it is not, and is told what is expected", async () => {
    const { app, secretFor } = await publishBench();
    const secret = secretFor(BOARD);
    for (const body of ["", "xin chào", "[]", "null", '{"files":[]}', '{"board.yaml":"x"}', "PK", "PK\u0003\u0004"]) {
      const problem = await problemOf(await put(app, secret, body));
      expect([body, problem.status, problem.type]).toEqual([body, 400, "urn:khukit:problem:wrong-body"]);
      expect(problem.detail_en).toMatch(/Expected a ZIP file|ZIP file is damaged/);
    }
  });

  test("that takes another board's site is refused", async () => {
    const { app, secretFor } = await publishBench({ beside: [boardRecords({}, "cu")] });
    const sites = zipOf(filesWith({ "board.yaml": `${filesWith()["board.yaml"]}sites: [{ id: mau }, { id: cu }]\n` }));
    const problem = await problemOf(await put(app, secretFor(BOARD), sites));
    expect(problem).toMatchObject({
      status: 422,
      problems: [
        {
          code: "duplicate",
          file: "board.yaml",
          column: "sites[1].id",
          message: {
            en: 'the site "cu" belongs to another board on this server; choose another id in board.yaml (sites).',
          },
        },
      ],
    });
  });

  test("that is served from a folder is refused", async () => {
    const { app, secretFor } = await publishBench({ beside: [boardRecords()] });
    expect(await problemOf(await put(app, secretFor(BOARD), boardZip()))).toMatchObject({
      status: 409,
      type: "urn:khukit:problem:served-from-folder",
    });
  });
});

describe("an address that takes records", () => {
  test("says so to a wrong method, and to no page of another host", async () => {
    const { app, secretFor } = await publishBench();
    await put(app, secretFor(BOARD), boardZip());
    const wrong = await app.request("/v1/boards/mau", { method: "DELETE" });
    expect([wrong.status, wrong.headers.get("Allow")]).toEqual([405, "GET, HEAD, PUT, OPTIONS"]);
    const preflight = await app.request("/v1/boards/mau", {
      method: "OPTIONS",
      headers: { Origin: "https://other.example", "Access-Control-Request-Method": "PUT" },
    });
    expect(preflight.headers.get("Access-Control-Allow-Methods")).toBe("GET, HEAD, OPTIONS");
    expect(preflight.headers.get("Access-Control-Allow-Headers")).toBe("Content-Type");
  });
});

test("the API's description tells what may be sent, to a linter that is not ours", async () => {
  const { app } = await publishBench();
  const description = await jsonOf<Record<string, Record<string, object>>>(await app.request("/openapi.json"));
  expect(await validate(structuredClone(description) as never)).toMatchObject({ valid: true, warnings: [] });
  for (const path of ["/v1/boards/{board}", "/v1/sites/{site}/baseline"]) {
    expect(description["paths"]?.[path]).toMatchObject({ put: { requestBody: { required: true } } });
  }
  expect(description["paths"]?.["/v1/boards/{board}"]).toMatchObject({ get: { operationId: expect.any(String) } });
});
