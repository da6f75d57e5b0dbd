import { describe, expect, test } from "vitest";
import { recordsApp } from "../board/records-app.fixture.js";

/** Each request takes as long as the test says, in milliseconds. */
const metricsBench = (...durations: readonly number[]) => {
  let now = 0;
  let isStart = true;
  const left = [...durations];
  const elapsed = (): number => {
    now += isStart ? 0 : (left.shift() ?? 0);
    isStart = !isStart;
    return now;
  };
  const { app } = recordsApp({ elapsed });
  const read = async () => (await app.request("/metrics")).text();
  return { app, read };
};

describe("/metrics", () => {
  test("counts requests by address, method and status", async () => {
    const { app, read } = metricsBench();
    for (const board of ["mau", "kin", "khong-co"]) await app.request(`/v1/boards/${board}/news.json`);
    await app.request("/v1/boards/mau/news.json", { method: "HEAD" });
    await app.request("/v1/boards/mau/news.json", { method: "DELETE" });
    await app.request("/v1/boards/mau/reports/2023.html");
    await app.request("/wp-login.php?x=1");
    const lines = (await read()).split("\n");
    const counts = lines.filter((line) => line.startsWith("khu_http_requests_total{"));
    expect(counts).toEqual([
      'khu_http_requests_total{route="/v1/boards/{board}/news.json",method="GET",status="200"} 2',
      'khu_http_requests_total{route="/v1/boards/{board}/news.json",method="GET",status="404"} 1',
      'khu_http_requests_total{route="/v1/boards/{board}/news.json",method="HEAD",status="200"} 1',
      'khu_http_requests_total{route="/v1/boards/{board}/news.json",method="other",status="405"} 1',
      'khu_http_requests_total{route="/v1/boards/{board}/reports/{id}.html",method="GET",status="200"} 1',
      'khu_http_requests_total{route="unmatched",method="GET",status="404"} 1',
    ]);
  });

  test("tells how long answers took, in buckets that hold the smaller ones", async () => {
    const { app, read } = metricsBench(0.5, 30, 9000);
    for (const _ of [1, 2, 3]) await app.request("/healthz");
    const lines = (await read())
      .split("\n")
      .filter((line) => line.includes('route="/healthz"') && !line.includes("total"));
    const counted = (label: string) =>
      lines
        .find((line) => line.includes(label))
        ?.split(" ")
        .at(-1);
    const bounds = ['le="0.001"', 'le="0.025"', 'le="0.05"', 'le="5"', 'le="+Inf"', "_count", "_sum"];
    expect(bounds.map(counted)).toEqual(["1", "1", "2", "2", "3", "3", "9.0305"]);
  });

  test("grows by no address that visitors make up", async () => {
    const { app, read } = metricsBench();
    const sizeAfter = async (round: string) => {
      for (let index = 0; index < 50; index += 1) {
        await app.request(`/${round}-${index}`);
        await app.request(`/v1/boards/${round}-${index}`, { method: "GET" });
      }
      return (await read()).split("\n").length;
    };
    expect(await sizeAfter("a")).toBe((await sizeAfter("b")) - 16);
  });

  test("is text of the format's version, is kept nowhere, and is for no other site's page", async () => {
    const { app } = metricsBench();
    const { headers } = await app.request("/metrics", { headers: { Origin: "https://other.example" } });
    expect(headers.get("Content-Type")).toBe("text/plain; version=0.0.4; charset=utf-8");
    expect(headers.get("Cache-Control")).toBe("no-store");
    expect(headers.has("Access-Control-Allow-Origin")).toBe(false);
  });
});
