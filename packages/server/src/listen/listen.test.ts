import { request } from "node:http";
import { Hono } from "hono";
import { describe, expect, onTestFinished, test } from "vitest";
import { appBench } from "../app/app.fixture.js";
import { listen } from "./index.js";

const served = async (app: Hono) => {
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  onTestFinished(() => server.close().catch(() => undefined));
  return server;
};

const chunks = (count: number, text: string): ReadableStream<Uint8Array> =>
  new ReadableStream({
    start: (controller) => {
      for (let index = 0; index < count; index += 1) controller.enqueue(new TextEncoder().encode(text));
      controller.close();
    },
  });

/** Sends a body by hand, and tells the status that came back. */
const rawPost = (url: string, headers: Record<string, string>, body: string): Promise<number | undefined> =>
  new Promise((resolve, reject) => {
    const outgoing = request(`${url}/v1/sites/mau/hits`, { method: "POST", headers }, (incoming) => {
      incoming.resume();
      resolve(incoming.statusCode);
    });
    outgoing.on("error", reject);
    outgoing.end(body);
  });

describe("over a real connection", () => {
  test("a hit is counted for the address that is connected", async () => {
    const { app } = await appBench();
    const { url } = await served(app);
    expect(url).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
    for (const forwarded of ["1.1.1.1", "2.2.2.2"]) {
      const headers = { "X-Forwarded-For": forwarded };
      await fetch(`${url}/v1/sites/mau/hits`, { method: "POST", body: '{"path":"/"}', headers });
    }
    expect(await (await fetch(`${url}/v1/sites/mau/visits`)).json()).toMatchObject({ online: 1, total: 1 });
  });

  test("HEAD tells the length of what GET sends", async () => {
    const { app } = await appBench();
    const { url } = await served(app);
    const plain = { "Accept-Encoding": "identity" };
    const head = await fetch(`${url}/v1/boards/mau/news.json`, { method: "HEAD", headers: plain });
    const get = await fetch(`${url}/v1/boards/mau/news.json`, { headers: plain });
    expect(head.headers.get("Content-Length")).toBe(String((await get.arrayBuffer()).byteLength));
    const known = { ...plain, "If-None-Match": get.headers.get("ETag") ?? "" };
    expect((await fetch(`${url}/v1/boards/mau/news.json`, { headers: known })).status).toBe(304);
  });

  test("a body over 8 kB is 413, whether it declares its length or comes in chunks", async () => {
    const { app } = await appBench();
    const { url } = await served(app);
    const declared = await fetch(`${url}/v1/sites/mau/hits`, { method: "POST", body: " ".repeat(9000) });
    expect(declared.status).toBe(413);
    const init = { method: "POST", body: chunks(20, " ".repeat(1000)), duplex: "half" } as RequestInit;
    expect((await fetch(`${url}/v1/sites/mau/hits`, init)).status).toBe(413);
    expect(await rawPost(url, { "Transfer-Encoding": "chunked" }, " ".repeat(1_000_000))).toBe(413);
    expect((await fetch(`${url}/v1/sites/mau/visits`)).status).toBe(200);
  });

  test("a body in chunks is read when it is small", async () => {
    const { app } = await appBench();
    const { url } = await served(app);
    const init = { method: "POST", body: chunks(1, '{"path":"/"}'), duplex: "half" } as RequestInit;
    expect((await fetch(`${url}/v1/sites/mau/hits`, init)).status).toBe(200);
  });
});

describe("a server", () => {
  test("whose port is taken says so", async () => {
    const { url } = await served(new Hono());
    const again = listen(new Hono(), { host: "127.0.0.1", port: Number(new URL(url).port) });
    await expect(again).rejects.toMatchObject({ code: "EADDRINUSE" });
  });

  test("that closes answers the request that has come, then takes none", async () => {
    let begun = () => {};
    let finish = () => {};
    const hasBegun = new Promise<void>((resolve) => {
      begun = resolve;
    });
    const mayFinish = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const app = new Hono().get("/", async (c) => {
      begun();
      await mayFinish;
      return c.text("xong");
    });
    const server = await served(app);
    const answer = fetch(server.url);
    await hasBegun;
    const closed = server.close();
    finish();
    expect(await (await answer).text()).toBe("xong");
    await closed;
    await expect(fetch(server.url)).rejects.toThrow();
  });
});
