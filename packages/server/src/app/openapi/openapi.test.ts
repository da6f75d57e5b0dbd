import { validate } from "@readme/openapi-parser";
import type { Hono } from "hono";
import { describe, expect, test } from "vitest";
import { publicationPaths } from "../../publication/index.js";
import { jsonOf } from "../app.fixture.js";
import { fullBoards, recordsApp } from "../board/records-app.fixture.js";
import { templateOf } from "../operation.js";
import { conformityOf } from "./conformity.fixture.js";

type Operations = Readonly<
  Record<string, { readonly operationId: string; readonly parameters?: readonly { readonly name: string }[] }>
>;

interface Description {
  readonly openapi: string;
  readonly servers: readonly { readonly url: string }[];
  readonly paths: Readonly<Record<string, Operations>>;
}

const ASSETS = { directory: import.meta.dirname, version: "1.2.3" };

const descriptionOf = async (app: Hono): Promise<Description> => jsonOf(await app.request("/openapi.json"));

describe("the API's description", () => {
  test("is OpenAPI 3.1 to a linter that is not ours", async () => {
    const { app } = recordsApp({ assets: ASSETS });
    const description = await descriptionOf(app);
    expect(description.openapi).toBe("3.1.1");
    const result = await validate(structuredClone(description) as never);
    expect(result).toMatchObject({ valid: true, warnings: [] });
  });

  test("tells of every address that is served, each with an id of its own", async () => {
    const { app } = recordsApp({ assets: ASSETS });
    const { paths } = await descriptionOf(app);
    const served = app.routes.filter(({ path, method }) => path !== "/*" && ["GET", "POST"].includes(method));
    const isTold = ({ path, method }: (typeof served)[number]) =>
      paths[templateOf(path)]?.[method.toLowerCase()]?.operationId !== undefined;
    expect(served.filter((route) => !isTold(route)).map(({ path, method }) => `${method} ${path}`)).toEqual([]);
    const ids = Object.values(paths).flatMap((methods) => Object.values(methods).map(({ operationId }) => operationId));
    expect(new Set(ids).size).toBe(ids.length);
  });

  test("tells the parameters that an address takes", async () => {
    const { paths } = await descriptionOf(recordsApp().app);
    const namesOf = (path: string) => paths[path]?.["get"]?.parameters?.map(({ name }) => name);
    expect(namesOf("/v1/boards/{board}/documents.json")).toEqual(["board", "q", "type", "year", "limit", "offset"]);
    expect(namesOf("/v1/boards/{board}/statistics.csv")).toEqual(["board", "indicator", "zone", "period", "lang"]);
    expect(namesOf("/v1/boards/{board}/reports/{id}.html")).toEqual(["board", "id"]);
  });

  test("names the server's own address where it is known", async () => {
    expect((await descriptionOf(recordsApp({ origin: "https://kkt.example.vn" }).app)).servers).toEqual([
      { url: "https://kkt.example.vn" },
    ]);
    expect((await descriptionOf(recordsApp().app)).servers).toEqual([{ url: "/" }]);
  });
});

describe("every JSON answer of a board", () => {
  test.each([undefined, "https://kkt.example.vn"])(
    "is as the description says, where the origin is %s",
    async (origin) => {
      const { app } = recordsApp(origin === undefined ? {} : { origin });
      const problemsOf = await conformityOf(app);
      const problems: string[] = [];
      let seen = 0;
      for (const path of fullBoards().flatMap(publicationPaths)) {
        const response = await app.request(path);
        const type = response.headers.get("Content-Type")?.split(";")[0] ?? "";
        if (!/json$/.test(type)) continue;
        seen += 1;
        problems.push(...problemsOf(path, type, await response.json()));
      }
      expect(problems).toEqual([]);
      expect(seen).toBeGreaterThan(40);
    },
  );

  test("would be told where a field is missing, of another kind, or not described", async () => {
    const { app } = recordsApp();
    const problemsOf = await conformityOf(app);
    const path = "/v1/boards/mau/documents.json";
    const answer = await jsonOf<{ readonly total: number }>(await app.request(path));
    const { total: _, ...without } = answer;
    const tell = (value: unknown) => problemsOf(path, "application/json", value).length;
    expect([tell(answer), tell(without), tell({ ...answer, total: "3" }), tell({ ...answer, other: 1 })]).toEqual([
      0, 1, 1, 1,
    ]);
  });
});
