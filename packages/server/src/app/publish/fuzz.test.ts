import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { forgedZip } from "../../publish/zip/zip.fixture.js";
import { BOARD, boardZip, filesWith, type PublishBench, publishBench } from "./publish.fixture.js";

/** `FUZZ_RUNS=100000 vitest run src/app/publish/fuzz.test.ts` looks longer. */
const RUNS = Number(process.env["FUZZ_RUNS"] ?? 600);

const TEN_MINUTES = 600_000;

interface Attempt {
  readonly path?: string;
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body: Uint8Array<ArrayBuffer> | string;
}

/** Header values as a client can send them. */
const headerText = fc.string({ unit: fc.integer({ min: 0x21, max: 0xff }).map((code) => String.fromCharCode(code)) });

const asBytes = (bytes: Uint8Array): Uint8Array<ArrayBuffer> => new Uint8Array(bytes);

/** Holds for whatever comes: an answer of ours, never a failure inside, and no secret in it. */
const answered = async ({ app, reported }: PublishBench, secret: string, attempt: Attempt): Promise<number> => {
  const { path = "/v1/boards/mau", method = "PUT", headers = {}, body } = attempt;
  const response = await app.request(path, {
    method,
    body,
    headers: { Authorization: `Bearer ${secret}`, ...headers },
  });
  const text = await response.text();
  expect(reported).toEqual([]);
  expect(response.status).toBeLessThan(500);
  expect(text).not.toContain(secret.slice(4));
  if (response.status >= 400) {
    expect(response.headers.get("Content-Type")).toBe("application/problem+json; charset=utf-8");
    expect(JSON.parse(text)).toMatchObject({
      status: response.status,
      type: expect.stringMatching(/^urn:khukit:problem:/),
    });
  }
  return response.status;
};

/** Some bytes of a good file replaced, taken out or put in. */
const harmed = (whole: Uint8Array): fc.Arbitrary<Uint8Array<ArrayBuffer>> =>
  fc
    .array(fc.tuple(fc.nat(whole.length), fc.nat(4), fc.uint8Array({ maxLength: 4 })), { minLength: 1, maxLength: 6 })
    .map((wounds) =>
      wounds.reduce(
        (bytes, [at, gone, instead]) =>
          asBytes(Buffer.concat([bytes.subarray(0, at), instead, bytes.subarray(at + gone)])),
        asBytes(whole),
      ),
    );

const cellText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 20 }),
  fc.constantFrom(
    "",
    "1",
    "-1",
    "1.234,5",
    "2023",
    "2023-Q3",
    "hon-la",
    "revenue",
    "VND",
    "plan ratio 108%",
    '"',
    ";",
    "\t",
  ),
);

/** Tables with the right headers and anything below them. */
const tableText = (header: string): fc.Arbitrary<string> =>
  fc
    .array(fc.array(cellText, { maxLength: 14 }), { maxLength: 5 })
    .map((rows) => [header, ...rows.map((row) => row.join(","))].join("\n"));

const headerOf = (file: string): string => filesWith()[file]?.split("\n")[0] ?? "";

const folderFiles = fc.record(
  {
    "board.yaml": fc.oneof(
      fc.constant(filesWith()["board.yaml"] ?? ""),
      fc.string({ unit: "binary" }),
      fc.constantFrom("[", "a: &a [*a]", "{a: {a: {a: 1}}}", "__proto__: 1"),
    ),
    "zones.csv": tableText(headerOf("zones.csv")),
    "projects.csv": tableText(headerOf("projects.csv")),
    "observations.csv": tableText(headerOf("observations.csv")),
    "documents.csv": tableText(headerOf("documents.csv")),
    "directives.csv": tableText(headerOf("directives.csv")),
    "news/2024-01-22-a.md": fc.string({ unit: "binary" }).map((text) => `---\ntitle: ${text}\n---\n${text}`),
    "reports/2023.md": fc.string({ unit: "binary" }).map((text) => `---\nperiod: 2023\n${text}\n---\n## ${text}`),
  },
  { requiredKeys: [] },
);

const property =
  <Value>(arbitrary: fc.Arbitrary<Value>, attemptOf: (value: Value) => Attempt) =>
  async () => {
    const bench = await publishBench();
    const secret = bench.secretFor(BOARD);
    await answered(bench, secret, { body: boardZip() });
    await fc.assert(
      fc.asyncProperty(arbitrary, async (value) => {
        const before = bench.store.boards();
        const status = await answered(bench, secret, attemptOf(value));
        if (status >= 400) expect(bench.store.boards()).toBe(before);
      }),
      { numRuns: RUNS },
    );
  };

describe("whatever is sent is answered, never with a failure inside, and changes nothing where it is refused", () => {
  test(
    "any bytes",
    property(fc.uint8Array({ maxLength: 400 }), (bytes) => ({ body: asBytes(bytes) })),
    TEN_MINUTES,
  );

  test(
    "a ZIP file that was harmed",
    property(harmed(boardZip()), (body) => ({ body })),
    TEN_MINUTES,
  );

  test(
    "a ZIP file of any names",
    property(fc.array(fc.tuple(fc.string({ unit: "binary" }), fc.string()), { maxLength: 5 }), (entries) => ({
      body: forgedZip([...Object.entries(filesWith()), ...entries].map(([name, content]) => ({ name, content }))),
    })),
    TEN_MINUTES,
  );

  test(
    "any JSON",
    property(fc.json(), (body) => ({ body })),
    TEN_MINUTES,
  );

  test(
    "any files as JSON",
    property(fc.dictionary(fc.string({ unit: "binary" }), fc.jsonValue(), { maxKeys: 5 }), (files) => ({
      body: JSON.stringify({ files }),
    })),
    TEN_MINUTES,
  );

  test(
    "a folder of anything",
    property(folderFiles, (files) => ({ body: JSON.stringify({ files }) })),
    TEN_MINUTES,
  );

  test(
    "any headers",
    property(
      fc.record(
        {
          Authorization: fc.oneof(
            headerText,
            headerText.map((text) => `Bearer ${text}`),
          ),
          "If-Match": headerText,
          "If-None-Match": headerText,
          "Content-Encoding": headerText,
          "Content-Type": headerText,
          "Content-Length": fc.oneof(headerText, fc.nat().map(String)),
        },
        { requiredKeys: [] },
      ),
      (headers) => ({ body: boardZip(), headers }),
    ),
    TEN_MINUTES,
  );

  test(
    "any address and method",
    property(
      fc.tuple(
        fc.constantFrom("PUT", "POST", "DELETE", "PATCH"),
        fc.constantFrom("boards", "sites"),
        fc.webSegment(),
        fc.constantFrom("", "/baseline", "/versions", "/news.json"),
      ),
      ([method, kind, id, rest]) => ({ method, path: `/v1/${kind}/${id}${rest}`, body: "{}" }),
    ),
    TEN_MINUTES,
  );
});
