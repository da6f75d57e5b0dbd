import { mkdir, symlink, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { formatProblem, type Problem } from "@khukit/core/problem";
import { describe, expect, test } from "vitest";
import { boardFiles } from "../board.fixture.js";
import { temporaryDirectory } from "../temporary-directory.fixture.js";
import { readBoardFolder } from "./index.js";

type Content = string | Uint8Array;

const folderWith = async (changes: Readonly<Record<string, Content>> = {}): Promise<string> => {
  const directory = join(await temporaryDirectory(), "mau");
  for (const [file, content] of new Map<string, Content>([...boardFiles, ...Object.entries(changes)])) {
    await mkdir(dirname(join(directory, file)), { recursive: true });
    await writeFile(join(directory, file), content);
  }
  return directory;
};

const problemsOf = async (directory: string): Promise<readonly Problem[]> => {
  const result = await readBoardFolder(directory);
  return result.ok ? [] : result.problems;
};

const linesOf = async (directory: string): Promise<readonly string[]> =>
  (await problemsOf(directory)).map((problem) => formatProblem(problem, "en"));

describe("a board's folder", () => {
  test("is read whole, and named after its directory", async () => {
    const result = await readBoardFolder(await folderWith());
    expect(result.ok && result.value.board.id).toBe("mau");
    expect(result.ok && result.value.articles.map(({ slug }) => slug)).toEqual([
      "tong-ket-2023",
      "doi-thoai",
      "trong-cay",
    ]);
    expect(result.ok && result.value.observations).toHaveLength(10);
  });

  test("holds its reports", async () => {
    const report = "---\nperiod: 2023\nkind: final-review\nsubject: Tổng kết năm 2023\n---\n\n## I. KẾT QUẢ\n\nĐạt.\n";
    const result = await readBoardFolder(await folderWith({ "reports/2023.md": report }));
    expect(result.ok && result.value.reports.map(({ id }) => id)).toEqual(["2023"]);
    expect(await linesOf(await folderWith({ "reports/2022.md": report }))).toEqual([
      expect.stringContaining(
        "reports/2022.md: the file must be named by the report's period and kind: reports/2023.md",
      ),
    ]);
  });

  test("may carry byte order marks and a trailing slash", async () => {
    const directory = await folderWith({ "zones.csv": `\ufeff${boardFiles.get("zones.csv")}` });
    expect((await readBoardFolder(`${directory}/`)).ok).toBe(true);
  });

  test("ignores what editors and Excel leave behind", async () => {
    const directory = await folderWith({
      "~$observations.csv": "x",
      ".zones.csv": "x",
      "news/.a.md": "x",
      "a.txt": "x",
    });
    expect(await linesOf(directory)).toEqual([]);
  });

  test("that is not there is a problem", async () => {
    const [problem] = await problemsOf(join(await temporaryDirectory(), "khong-co"));
    expect(problem?.code).toBe("missing-file");
    expect(problem?.message.vi).toMatch(/không có thư mục ".*khong-co"; hãy xem lại đường dẫn\./);
  });

  test("that is a file is a problem", async () => {
    const directory = await folderWith();
    expect((await problemsOf(join(directory, "board.yaml")))[0]?.code).toBe("missing-file");
  });

  test("without news, or with a file named news, has no news", async () => {
    const directory = join(await temporaryDirectory(), "mau");
    await mkdir(directory);
    await writeFile(join(directory, "board.yaml"), boardFiles.get("board.yaml") ?? "");
    expect((await readBoardFolder(directory)).ok).toBe(true);
    await writeFile(join(directory, "news"), "");
    expect((await readBoardFolder(directory)).ok).toBe(true);
  });
});

describe("a file of a board's folder", () => {
  test("that is not UTF-8 is named with its first bad row", async () => {
    const latin = new Uint8Array([...Buffer.from("id,name\n"), 0xe9, 0x0a]);
    expect(await linesOf(await folderWith({ "zones.csv": latin }))).toEqual([
      'zones.csv, row 2: this line is not UTF-8 text; save the file as UTF-8 (in Excel: "CSV UTF-8").',
    ]);
  });

  test("in UTF-16 is not UTF-8 either", async () => {
    const lines = await linesOf(await folderWith({ "projects.csv": Buffer.from("id,name\n", "utf16le") }));
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^projects\.csv, row 1: this line is not UTF-8 text/);
  });

  test("larger than 5 MB is refused", async () => {
    const lines = await linesOf(await folderWith({ "news/2024-02-02-to.md": "a".repeat(5_000_001) }));
    expect(lines).toEqual([
      "news/2024-02-02-to.md: the file has 5000001 bytes, more than the limit of 5000000 bytes; split it or remove what is not needed.",
    ]);
  });

  test("that links out of the folder is refused, and its content not shown", async () => {
    const directory = await folderWith();
    await writeFile(join(directory, "..", "secret.csv"), "id\nmat-khau\n");
    await symlink(join("..", "secret.csv"), join(directory, "indicators.csv"));
    const lines = await linesOf(directory);
    expect(lines).toEqual([
      "indicators.csv: is a link that leads out of the board's folder; copy the file itself into the folder.",
    ]);
  });

  test("in a news directory that links out of the folder is refused", async () => {
    const directory = join(await temporaryDirectory(), "mau");
    await mkdir(join(directory, "..", "elsewhere"));
    await mkdir(directory);
    await writeFile(join(directory, "board.yaml"), boardFiles.get("board.yaml") ?? "");
    await writeFile(join(directory, "..", "elsewhere", "2024-01-01-a.md"), "bí mật");
    await symlink(join("..", "elsewhere"), join(directory, "news"));
    expect((await problemsOf(directory)).map(({ file, message }) => [file, message.vi])).toEqual([
      ["news/2024-01-01-a.md", "là liên kết trỏ ra ngoài thư mục của ban; hãy chép chính tệp đó vào thư mục."],
    ]);
  });

  test("that links within the folder is read", async () => {
    const directory = await folderWith();
    await symlink("zones.csv", join(directory, "indicators.csv"));
    // Read, and therefore found to be no table of indicators.
    expect((await problemsOf(directory)).map(({ code }) => code)).toContain("unknown-column");
  });

  test("that is a directory is refused", async () => {
    const directory = await folderWith();
    await mkdir(join(directory, "indicators.csv"));
    expect(await linesOf(directory)).toEqual(["indicators.csv: is not an ordinary file; put a file in its place."]);
  });

  test("that is a broken link is refused", async () => {
    const directory = await folderWith();
    await symlink("nowhere.csv", join(directory, "indicators.csv"));
    expect(await linesOf(directory)).toEqual([
      "indicators.csv: the file cannot be opened (ENOENT); check its permissions.",
    ]);
  });

  test("does not hide the problems of the others", async () => {
    const directory = await folderWith({
      "zones.csv": new Uint8Array([0xff]),
      "projects.csv": "id,name,nameEn,zone\nKHÔNG,A,B,\n",
      "news/2024-01-01-x.md": "không có phần đầu",
    });
    const files = (await problemsOf(directory)).map(({ file }) => file);
    expect(files).toEqual(["zones.csv", "projects.csv", "news/2024-01-01-x.md"]);
  });
});
