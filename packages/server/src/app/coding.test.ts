import { brotliDecompressSync, gunzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { codingFor, compress, isCompressible } from "./coding.js";

describe("the coding of an answer", () => {
  test.each([
    [undefined, null],
    ["", null],
    ["identity", null],
    ["gzip, deflate, br, zstd", "br"],
    ["gzip", "gzip"],
    ["GZIP;Q=0.5", "gzip"],
    ["br;q=0.1, gzip;q=0.9", "gzip"],
    ["br;q=0, gzip;q=0", null],
    ["*", "br"],
    ["br;q=0, *;q=0.5", "gzip"],
    ["br;q=0.000", null],
    ["deflate", null],
  ])("for %j is %j", (header, coding) => {
    expect(codingFor(header)).toBe(coding);
  });

  test("is one of ours or none, whatever the header holds", () => {
    fc.assert(
      fc.property(fc.string(), (header) => {
        expect(["br", "gzip", null]).toContain(codingFor(header));
      }),
    );
  });

  test("gives back the same bytes", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 4000 }), async (bytes) => {
        expect(new Uint8Array(brotliDecompressSync(await compress(bytes, "br")))).toEqual(bytes);
        expect(new Uint8Array(gunzipSync(await compress(bytes, "gzip")))).toEqual(bytes);
      }),
      { numRuns: 30 },
    );
  });
});

test.each([
  ["application/json; charset=utf-8", 1023, false],
  ["application/json; charset=utf-8", 1024, true],
  ["image/svg+xml", 5000, true],
  ["image/png", 5000, false],
  ["font/woff2", 5000, false],
])("%s of %d bytes is worth compressing: %s", (type, length, expected) => {
  expect(isCompressible(new Uint8Array(length), type)).toBe(expected);
});
