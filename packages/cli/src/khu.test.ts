import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, beforeEach, describe, expect, it } from "vitest";

const KHU = fileURLToPath(new URL("../bin/khu.js", import.meta.url));

const FILES: Readonly<Record<string, string>> = {
  "board.yaml": `name: { vi: Ban Quản lý Khu kinh tế, en: Management Board }
shortName: { vi: BQL KKT, en: Board }
province: { code: "44", name: Quảng Bình, asOf: "2024-01-22" }
numbers: vi
newsUrl: "/tin/{slug}/"
units:
  - { id: van-phong, name: { vi: Văn phòng, en: Office } }
sites:
  - { id: hon-la, baseline: { asOf: "2019-12-27", total: 1030002 }, views: [{ path: /, views: 1573 }] }
`,
  "observations.csv": "indicator,period,value,unit\nrevenue,2023,6.299.000.000.000,VND\n",
  "directives.csv": "id,text,lead,due\nviec-1,Rà soát quy hoạch,van-phong,2024-03-31\n",
  "news/2024-01-22-ket-qua.md": "---\ntitle: Kết quả\npublished: 2024-01-22\nlead: Doanh thu tăng.\n---\nNội dung.\n",
};

let directory: string;
let board: string;
const children: ChildProcess[] = [];

const khu = (...words: readonly string[]) =>
  spawnSync(process.execPath, [KHU, ...words], { cwd: directory, encoding: "utf8" });

/** Starts `khu serve` and waits for its last line, the loader's address. */
const serve = async (
  ...words: readonly string[]
): Promise<{ readonly child: ChildProcess; readonly lines: readonly string[] }> => {
  const child = spawn(process.execPath, [KHU, "serve", board, "--port", "0", "--db", "visits.db", ...words], {
    cwd: directory,
    stdio: ["ignore", "pipe", "inherit"],
  });
  children.push(child);
  let text = "";
  while (!text.includes("khu.js\n")) {
    const [chunk] = await once(child.stdout as NonNullable<typeof child.stdout>, "data");
    text += String(chunk);
  }
  return { child, lines: text.trim().split("\n") };
};

const originOf = (lines: readonly string[]): string => new URL(lines[0] ?? "").origin;

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), "khu-"));
  board = join(directory, "hon-la");
  mkdirSync(join(board, "news"), { recursive: true });
  for (const [file, text] of Object.entries(FILES)) writeFileSync(join(board, file), text);
});

afterEach(() => {
  for (const child of children.splice(0)) child.kill("SIGKILL");
  rmSync(directory, { recursive: true, force: true });
});

describe("khu check", () => {
  it("says what a valid folder holds, and exits 0", () => {
    const { status, stdout } = khu("check", board);
    expect(stdout).toContain("hon-la: hợp lệ / valid: 0 khu / zones, 1 số liệu / figures");
    expect(status).toBe(0);
  });

  it("warns of figures that contradict one another, and exits 0", () => {
    writeFileSync(
      join(board, "observations.csv"),
      "indicator,period,value,unit\nrevenue,2023,1000000000,VND\nrevenue,2023-9M,3000000000,VND\n",
    );
    const { status, stdout } = khu("check", board);
    expect(stdout).toMatch(/cảnh báo: .*năm 2023: 1 tỷ đồng; chỉ một phần trong đó đã là 3 tỷ đồng\./);
    expect(stdout).toMatch(/warning: .*2023: 1 billion VND; a part of it alone is 3 billion VND\./);
    expect(status).toBe(0);
  });

  it("names all problems of all folders at once by file, row and column, in both languages, and exits 1", () => {
    const other = join(directory, "khac");
    cpSync(board, other, { recursive: true });
    writeFileSync(
      join(board, "observations.csv"),
      "indicator,period,value,unit\nrevenue,2023,1.3,VND\nrevenue,2023-H3,1,VND\n",
    );
    rmSync(join(other, "board.yaml"));
    const { status, stderr } = khu("check", board, other);
    expect(stderr).toContain('observations.csv, dòng 2, cột "value": "1.3" không hợp lệ');
    expect(stderr).toContain('observations.csv, row 2, column "value": found "1.3"');
    expect(stderr).toContain('observations.csv, row 3, column "period": found "2023-H3"');
    expect(stderr).toContain("the folder has no board.yaml");
    expect(status).toBe(1);
  });

  it("says so where there is no such folder", () => {
    const { status, stderr } = khu("check", join(directory, "nowhere"));
    expect(stderr).toContain("nowhere");
    expect(status).toBe(1);
  });
});

describe("the command line", () => {
  it.each([
    [[]],
    [["chekc", "x"]],
    [["check"]],
    [["build", "x"]],
    [["serve", "x", "--port", "99999"]],
    [["serve", "x", "--limits", "no"]],
    [["serve", "x", "--db", "postgres://h/d"]],
    [["serve", "x", "--nope"]],
  ])("is refused with exit code 2 when it is %j", (words) => {
    expect(khu(...words).status).toBe(2);
  });

  it("keeps a database's password out of its complaint", () => {
    expect(khu("serve", board, "--db", "postgres://user:secret@host/db").stderr).not.toContain("secret");
  });

  it("tells its version and its usage", () => {
    expect(khu("--version").stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
    expect(khu("--help").stdout).toContain("khu serve DIR…");
  });
});

describe("khu serve", () => {
  it("prints each address on a line of its own, and answers there", async () => {
    const { lines } = await serve();
    expect(lines).toHaveLength(2);
    for (const line of lines) expect((await fetch(line)).status).toBe(200);
  });

  it("refuses a malformed folder whole", () => {
    writeFileSync(join(board, "board.yaml"), "name: x\n");
    expect(khu("serve", board, "--port", "0").status).toBe(1);
  });

  it("keeps every acknowledged visit through kill -9", async () => {
    const { child, lines } = await serve("--trust-proxy", "127.0.0.1", "--limits", "off");
    const hits = `${originOf(lines)}/v1/sites/hon-la/hits`;
    const visitors = Array.from({ length: 20 }, (_, index) => `198.51.100.${index + 1}`);
    const answers = await Promise.all(
      visitors.map((address) =>
        fetch(hits, { method: "POST", body: '{"path":"/"}', headers: { "x-forwarded-for": address } }),
      ),
    );
    expect(answers.every(({ ok }) => ok)).toBe(true);
    child.kill("SIGKILL");
    await once(child, "exit");
    const again = originOf((await serve()).lines);
    expect(await (await fetch(`${again}/v1/sites/hon-la/visits`)).json()).toMatchObject({
      today: 20,
      total: 1_030_022,
    });
    expect(await (await fetch(`${again}/v1/sites/hon-la/views?path=/`)).json()).toEqual({ views: { "/": 1593 } });
  });
});

describe("khu build", () => {
  it("writes the bytes that khu serve answers", async () => {
    const { status } = khu("build", board, "--out", "site");
    expect(status).toBe(0);
    const origin = originOf((await serve()).lines);
    const paths = ["/news.json", "/news/ket-qua", "/statistics.json", "/indicators.json", "/directives.json"];
    for (const path of paths) {
      const served = await (await fetch(`${origin}/v1/boards/hon-la${path}`)).text();
      expect(readFileSync(join(directory, "site/v1/boards/hon-la", path), "utf8")).toBe(served);
    }
    const profile = await (await fetch(`${origin}/v1/boards/hon-la`)).text();
    expect(readFileSync(join(directory, "site/v1/boards/hon-la/index.json"), "utf8")).toBe(profile);
  });

  it("writes nothing of a malformed folder", () => {
    writeFileSync(join(board, "zones.csv"), "id\n");
    const { status } = khu("build", board, "--out", "site");
    expect(status).toBe(1);
    expect(() => readFileSync(join(directory, "site/v1/boards/hon-la/news.json"))).toThrow();
  });
});
