import { zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { type ForgedEnd, type ForgedEntry, forgedZip } from "../../publish/zip/zip.fixture.js";
import { jsonOf, problemOf } from "../app.fixture.js";
import { type Answer, BOARD, boardZip, publishBench, put } from "./publish.fixture.js";
import { FOLDER, refusalOf, withEntries } from "./upload.fixture.js";

describe("a ZIP file", () => {
  const MANY: readonly ForgedEntry[] = Array.from({ length: 10_001 }, (_, index) => ({ name: `${index}`, method: 0 }));
  const PACKED_END: ForgedEnd = { entries: 0xffff };
  const [FIRST = { name: "board.yaml" }] = FOLDER;
  const corrupted = boardZip();
  // A block of a kind that Deflate does not have, as the first of the first entry.
  corrupted[30 + "board.yaml".length] = 0x07;

  test.each<readonly [string, () => Uint8Array<ArrayBuffer>]>([
    ["cut off", () => boardZip().slice(0, -1)],
    ["cut off in the middle", () => boardZip().slice(0, 1000)],
    ["with something behind it", () => Buffer.concat([boardZip(), Buffer.from("x")])],
    ["with something before its list", () => withEntries([], { start: 1 })],
    ["whose list has another length than its end says", () => withEntries([], { length: 46 })],
    ["whose list is shorter than it says", () => withEntries([], { entries: FOLDER.length + 1 })],
    ["whose list is longer than it says", () => withEntries([], { entries: FOLDER.length - 1 })],
    ["whose names contradict each other", () => withEntries([{ name: "indicators.csv", localName: "../../x.csv" }])],
    ["whose entries lie over one another", () => withEntries([{ ...FIRST, start: 0, isListedOnly: true }])],
    ["whose entry begins outside it", () => withEntries([{ name: "a.csv", start: 0x7fffffff, isListedOnly: true }])],
    [
      "whose content is not what was packed",
      () => withEntries([{ name: "indicators.csv", content: "x", checksum: 1 }]),
    ],
    ["whose content is more than it declares", () => withEntries([{ name: "indicators.csv", content: "xy", size: 1 }])],
    ["whose content is less than it declares", () => withEntries([{ name: "indicators.csv", content: "xy", size: 3 }])],
    ["that does not unpack", () => corrupted],
  ])("%s is refused as damaged", async (_, body) => {
    const { status, kind, detail } = await refusalOf(body());
    expect([status, kind]).toEqual([400, "wrong-body"]);
    expect(detail).toMatch(/damaged or cut off/);
  });

  test.each<readonly [string, () => Uint8Array<ArrayBuffer>]>([
    ["encrypted", () => withEntries([{ name: "indicators.csv", content: "x", flags: 1 }])],
    ["in several parts", () => withEntries([], { disk: 1 })],
    ["in ZIP64", () => withEntries([], PACKED_END)],
    ["compressed in another way", () => withEntries([{ name: "indicators.csv", content: "x", method: 12 }])],
  ])("that is %s is refused as unusual", async (_, body) => {
    const { status, kind, detail } = await refusalOf(body());
    expect([status, kind]).toEqual([400, "wrong-body"]);
    expect(detail).toMatch(/encrypted, in several parts or packed in an unusual way/);
  });

  test.each<readonly [string, () => Uint8Array<ArrayBuffer>, RegExp]>([
    ["of ten thousand and one files", () => forgedZip(MANY), /more than 10000 files/],
    [
      "that unpacks to a gigabyte",
      () => withEntries([{ name: "indicators.csv", size: 1_000_000_000, content: "x" }]),
      /larger than 50000000 bytes once unpacked/,
    ],
    [
      "that unpacks to a thousand times its size",
      () => zipSync({ "board.yaml": new Uint8Array(4_000_000) }),
      /more than 200 times as large/,
    ],
  ])("%s is refused as too large, before it is unpacked", async (_, body, reason) => {
    const { status, kind, detail } = await refusalOf(body());
    expect([status, kind]).toEqual([413, "upload-too-large"]);
    expect(detail).toMatch(reason);
  });

  test("whose list holds more files than it says is not read to its end", async () => {
    const tiny = forgedZip([{ name: "a", method: 0 }]);
    const list = Buffer.alloc(47 * 400_000, tiny.subarray(31, 31 + 47));
    const end = forgedZip([], { entries: 5, length: list.length, start: 31 });
    expect((await refusalOf(Buffer.concat([tiny.subarray(0, 31), list, end]))).status).toBe(400);
  });

  test("may carry a remark", async () => {
    const { app, secretFor } = await publishBench();
    expect((await put(app, secretFor(BOARD), withEntries([], { remark: "Văn phòng" }))).status).toBe(201);
  });

  test("is not unpacked where nobody wants what it holds", async () => {
    const { app, secretFor } = await publishBench();
    const response = await put(
      app,
      secretFor(BOARD),
      withEntries([{ name: "anh.jpg", content: "x", size: 4_000_000_000 }]),
    );
    expect([response.status, (await jsonOf<Answer>(response)).ignored]).toEqual([201, ["anh.jpg"]]);
  });
});

test.each([10_001, 1_000_000])("JSON of %i files is refused as too large", async (count) => {
  const files = Object.fromEntries(Array.from({ length: count }, (_, index) => [`${index}`, ""]));
  expect(await refusalOf(JSON.stringify({ files }))).toMatchObject({ status: 413, kind: "upload-too-large" });
});

test("a body over 20 MB is refused, so that a million packed files never come in", async () => {
  expect(await refusalOf(new Uint8Array(20_000_001))).toMatchObject({ status: 413, kind: "body-too-large" });
});

test("a body that is compressed on the way is refused", async () => {
  const { app, secretFor } = await publishBench();
  const response = await put(app, secretFor(BOARD), boardZip(), { "Content-Encoding": "gzip" });
  expect(await problemOf(response)).toMatchObject({ status: 415, type: "urn:khukit:problem:coded-body" });
});
