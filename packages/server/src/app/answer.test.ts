import { brotliDecompressSync, gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import { listen } from "../listen/index.js";
import { getOf, recordsApp } from "./board/records-app.fixture.js";

const STATISTICS = "/statistics.json";

const bytesOf = async (response: Response): Promise<Buffer> => Buffer.from(await response.arrayBuffer());

describe("a large answer", () => {
  test("is compressed as the client likes best, and says so", async () => {
    const plain = await getOf(STATISTICS);
    const text = await plain.text();
    expect(plain.headers.has("Content-Encoding")).toBe(false);
    for (const [coding, decompress] of [
      ["br", brotliDecompressSync],
      ["gzip", gunzipSync],
    ] as const) {
      const response = await getOf(STATISTICS, { "Accept-Encoding": coding });
      const bytes = await bytesOf(response);
      expect(response.headers.get("Content-Encoding")).toBe(coding);
      expect(response.headers.get("Content-Length")).toBe(String(bytes.byteLength));
      expect(bytes.byteLength).toBeLessThan(Buffer.byteLength(text) / 2);
      expect(decompress(bytes).toString()).toBe(text);
    }
  });

  test("varies by the coding, whichever is sent", async () => {
    for (const coding of ["br", "identity"]) {
      const { headers } = await getOf(STATISTICS, { "Accept-Encoding": coding });
      expect(headers.get("Vary")).toBe("Accept, Accept-Encoding");
    }
  });

  test("has another strong tag in each coding, and is 304 for who has these very bytes", async () => {
    const tagIn = async (coding: string) =>
      (await getOf(STATISTICS, { "Accept-Encoding": coding })).headers.get("ETag");
    const tags = await Promise.all(["identity", "br", "gzip"].map(tagIn));
    expect(new Set(tags).size).toBe(3);
    for (const tag of tags) expect(tag).toMatch(/^"[^"]+"$/);
    const [plain, brotli] = tags as [string, string];
    const ask = (tag: string) => getOf(STATISTICS, { "Accept-Encoding": "br", "If-None-Match": tag });
    const again = await ask(brotli);
    expect([again.status, await again.text(), again.headers.get("ETag")]).toEqual([304, "", brotli]);
    expect(again.headers.get("Vary")).toBe("Accept, Accept-Encoding");
    expect((await ask(plain)).status).toBe(200);
  });

  test("has the same headers when only they are asked for", async () => {
    const { app } = recordsApp();
    const ask = (method: string) =>
      app.request(`/v1/boards/mau${STATISTICS}`, { method, headers: { "Accept-Encoding": "gzip" } });
    expect([...(await ask("HEAD")).headers]).toEqual([...(await ask("GET")).headers]);
  });

  test("is the same text over a real connection, whose client decompresses it", async () => {
    const { app } = recordsApp();
    const server = await listen(app, { host: "127.0.0.1", port: 0 });
    const response = await fetch(`${server.url}/v1/boards/mau${STATISTICS}`);
    expect(response.headers.get("Content-Encoding")).toBe("gzip");
    expect(await response.text()).toBe(await (await getOf(STATISTICS)).text());
    await server.close();
  });
});

test("a small answer is sent as it is", async () => {
  const { app } = recordsApp();
  const { headers } = await app.request("/healthz", { headers: { "Accept-Encoding": "br" } });
  expect([headers.get("Content-Encoding"), headers.get("Vary")]).toEqual([null, null]);
});

test("an answer that was kept is the same as one that is made", async () => {
  const { app } = recordsApp();
  const textOf = async (path: string) => (await app.request(`/v1/boards/mau/documents.json${path}`)).text();
  const first = await textOf("");
  expect(await textOf("")).toBe(first);
  // A blank parameter counts as not given.
  expect(await textOf("?q=")).toBe(first);
  expect(await textOf("?q=quy")).not.toBe(first);
  expect(await textOf("")).toBe(first);
});
