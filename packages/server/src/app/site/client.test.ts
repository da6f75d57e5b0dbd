import type { VisitCounts } from "@khukit/core/visit";
import { describe, expect, test } from "vitest";
import { appBench, jsonOf, postHit } from "../app.fixture.js";

const hit = (path: string) => JSON.stringify({ path });

describe("a visitor behind proxies", () => {
  const visitorsSeen = async (trustProxy: readonly string[], requests: readonly (readonly [string, string])[]) => {
    const { app } = await appBench({ trustProxy });
    for (const [from, forwarded] of requests) {
      await postHit(app, hit("/"), { from, headers: { "X-Forwarded-For": forwarded } });
    }
    return (await jsonOf<VisitCounts>(await app.request("/v1/sites/mau/visits"))).total;
  };

  test("that are not trusted is whoever is connected, whatever a header says", async () => {
    expect(
      await visitorsSeen(
        [],
        [
          ["198.51.100.1", "1.1.1.1"],
          ["198.51.100.1", "2.2.2.2"],
        ],
      ),
    ).toBe(1);
    expect(
      await visitorsSeen(
        ["127.0.0.1"],
        [
          ["198.51.100.1", "1.1.1.1"],
          ["198.51.100.1", "2.2.2.2"],
        ],
      ),
    ).toBe(1);
  });

  test("that are trusted is the right-most address that is not one of them", async () => {
    const trusted = ["127.0.0.1", "10.0.0.0/8", "::1"];
    expect(
      await visitorsSeen(trusted, [
        ["127.0.0.1", "1.1.1.1"],
        ["::ffff:127.0.0.1", "2.2.2.2"],
      ]),
    ).toBe(2);
    expect(
      await visitorsSeen(trusted, [
        ["::1", "1.1.1.1, 10.2.3.4"],
        ["127.0.0.1", "1.1.1.1"],
      ]),
    ).toBe(1);
    // What stands on the left was written by the client.
    expect(
      await visitorsSeen(trusted, [
        ["127.0.0.1", "6.6.6.6, 1.1.1.1"],
        ["127.0.0.1", "7.7.7.7, 1.1.1.1"],
      ]),
    ).toBe(1);
    expect(
      await visitorsSeen(trusted, [
        ["127.0.0.1", "1.1.1.1:4711"],
        ["127.0.0.1", "1.1.1.1"],
      ]),
    ).toBe(1);
    expect(
      await visitorsSeen(trusted, [
        ["127.0.0.1", "[2001:db8::1]:80"],
        ["127.0.0.1", "2001:db8::2"],
      ]),
    ).toBe(1);
    expect(
      await visitorsSeen(trusted, [
        ["127.0.0.1", "1.1.1.1, rubbish"],
        ["127.0.0.1", "2.2.2.2, rubbish"],
      ]),
    ).toBe(1);
  });
});
