import { describe, expect, test } from "vitest";
import { forgedZip } from "../../publish/zip/zip.fixture.js";
import { jsonOf } from "../app.fixture.js";
import { type Answer, BOARD, boardZip, filesWith, publishBench, put, zipOf } from "./publish.fixture.js";
import { FOLDER, linesOf, refusalOf, withEntries } from "./upload.fixture.js";

test("a ZIP file written by hand is published as any other", async () => {
  const { app, secretFor } = await publishBench();
  const response = await put(app, secretFor(BOARD), withEntries([{ name: "news/", mode: 0o40755, method: 0 }]));
  expect([response.status, (await jsonOf<Answer>(response)).files]).toEqual([201, 9]);
});

describe("a name in an upload", () => {
  test.each([
    ["../zones.csv", 'a part of the path is empty, "." or ".."'],
    ["news/../../../etc/cron.d/x.md", 'a part of the path is empty, "." or ".."'],
    ["./zones.csv", 'a part of the path is empty, "." or ".."'],
    ["news//a.md", 'a part of the path is empty, "." or ".."'],
    ["/etc/passwd", 'the path starts with "/"'],
    ["//server/share/a.csv", 'the path starts with "/"'],
    ["news\\2024-01-22-a.md", 'the name holds "\\"; folders are parted by "/"'],
    ["..\\..\\windows\\a.csv", 'the name holds "\\"; folders are parted by "/"'],
    ["C:/windows/a.csv", 'the name holds ":"'],
    ["zones.csv:stream", 'the name holds ":"'],
    ["con.csv", "the name is a device's on Windows"],
    ["news/NUL.md", "the name is a device's on Windows"],
    ["LPT1", "the name is a device's on Windows"],
    ["zones.csv.", "the name ends with a dot or a space"],
    ["zones.csv ", "the name ends with a dot or a space"],
    [`news/${"a".repeat(300)}.md`, "the name is longer than 255 bytes"],
    ["", "the name is empty"],
  ])("that is %j is refused", async (name, reason) => {
    const [line, ...others] = await linesOf({ name, content: "x" });
    expect(line).toContain(`${reason}; expected a path within the board's folder`);
    expect(others).toEqual([]);
  });

  test.each(["zones\0.csv", "zones.csv\u202egnp", "\u001b[31mzones.csv", "news/a\n.md"])(
    "that is %j is refused, and not shown as it is",
    async (name) => {
      const [line = ""] = await linesOf({ name, content: "x" });
      expect(line).toMatch(/\\u\{[0-9a-f]+\}.*: the name holds control characters/);
      expect(line).not.toMatch(/\p{C}/u);
    },
  );

  test("that is not UTF-8 is refused by its position", async () => {
    expect(await linesOf({ name: Buffer.from("b\xe1o c\xe1o.docx", "latin1"), content: "x" })).toEqual([
      "the name of file 10 in the ZIP file is not UTF-8; give it a name without accents and pack it again.",
    ]);
  });

  test.each([
    ["the same", "zones.csv"],
    ["the same but for capitals", "Zones.CSV"],
  ])("that stands twice (%s) is refused", async (_, name) => {
    const lines = await linesOf({ name: name.replace(/CSV$/, "csv"), content: "x" });
    expect(lines).toContain(
      `${name.replace(/CSV$/, "csv")}: this name stands twice (capitals do not count); keep one of the files.`,
    );
  });

  test("in JSON is held to the same rules", async () => {
    for (const name of ["../a.csv", "a\0.csv", "C:a.csv", "\ud800.csv"]) {
      const { status, lines } = await refusalOf(JSON.stringify({ files: { ...filesWith(), [name]: "x" } }));
      expect([status, lines.length]).toEqual([422, 1]);
    }
    const { lines } = await refusalOf(`{"files":{"__proto__":{"board.yaml":"x"},"constructor":1}}`);
    expect(lines[0]).toMatch(/__proto__: the content must be a text/);
  });
});

describe("an entry that is no file of a board's folder", () => {
  test.each([
    ["a link", 0o120777],
    ["a device", 0o020666],
    ["a pipe", 0o010666],
  ])("(%s) is refused, and what is missing for it is not told besides", async (_, mode) => {
    const others = FOLDER.filter(({ name }) => name !== "zones.csv");
    const { lines } = await refusalOf(forgedZip([...others, { name: "zones.csv", content: "/etc/passwd", mode }]));
    expect(lines).toEqual([
      "zones.csv: is a link or a device; copy the file itself into the folder and pack it again.",
    ]);
  });

  test("(an archive) is refused", async () => {
    expect(await linesOf({ name: "news/cu.zip", content: boardZip() })).toEqual([
      "news/cu.zip: is an archive within the upload; unpack it into the board's folder, or leave it out.",
    ]);
    expect((await linesOf({ name: "zones.tar.gz", content: "x" }))[0]).toContain("is an archive within the upload");
  });

  test("(an archive that calls itself a table) is no text", async () => {
    const { lines } = await refusalOf(zipOf({ ...filesWith(), "indicators.csv": boardZip() }));
    expect(lines[0]).toMatch(/^indicators\.csv, row 1: this line is not UTF-8 text/);
  });

  test("(another board's folder) is refused", async () => {
    const folder = Object.fromEntries(Object.entries(filesWith()).map(([name, text]) => [`ha-tinh/${name}`, text]));
    expect((await refusalOf(zipOf(folder))).lines).toEqual([
      'the ZIP file holds the folder "ha-tinh", but the address is board "mau"; check which it is, or pack the files without their folder.',
    ]);
  });
});

describe("a file of an upload", () => {
  test("that is not UTF-8 is refused with its first bad row", async () => {
    const { lines } = await refusalOf(
      zipOf({ ...filesWith(), "indicators.csv": Buffer.from("code\n\xe9\n", "latin1") }),
    );
    expect(lines).toEqual([
      'indicators.csv, row 2: this line is not UTF-8 text; save the file as UTF-8 (in Excel: "CSV UTF-8").',
    ]);
  });

  test("in JSON that is half a character, or no text, is refused", async () => {
    for (const content of ["\ud800", 5, null, { a: 1 }]) {
      const { lines } = await refusalOf(JSON.stringify({ files: { ...filesWith(), "zones.csv": content } }));
      expect(lines).toEqual(['zones.csv: the content must be a text; expected {"files": {"board.yaml": "…"}}.']);
    }
  });

  test("over 5 MB is refused", async () => {
    const { lines } = await refusalOf(zipOf({ ...filesWith(), "news/2024-02-02-to.md": randomText(5_000_001) }));
    expect(lines[0]).toMatch(
      /^news\/2024-02-02-to\.md: the file has 5000001 bytes, more than the limit of 5000000 bytes/,
    );
  });
});

/** Text that does not pack well, the same with every run. */
const randomText = (length: number): string => {
  let state = 1;
  const signs = Buffer.alloc(length);
  for (let at = 0; at < length; at += 1) {
    state = (state * 48_271) % 2_147_483_647;
    signs[at] = 33 + (state % 90);
  }
  return signs.toString("latin1");
};
