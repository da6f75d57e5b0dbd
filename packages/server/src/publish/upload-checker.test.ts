import { expect, test } from "vitest";
import { boardFiles } from "../board.fixture.js";
import { checkHere, folderOf } from "./folder.fixture.js";
import { UPLOAD_LIMITS } from "./index.js";
import { uploadChecker } from "./upload-checker.js";

const AT = new Date("2026-11-23T01:00:00Z");

const taskOf = (body: Uint8Array<ArrayBuffer>) => ({ board: "mau", body, at: AT, limits: UPLOAD_LIMITS });

/** A table whose every row is wrong. */
const wrongRows = (count: number): Uint8Array<ArrayBuffer> => {
  const observations = `indicator,period,value,unit\n${"x\n".repeat(count)}`;
  const files = { "board.yaml": boardFiles.get("board.yaml"), "observations.csv": observations };
  return new TextEncoder().encode(JSON.stringify({ files }));
};

test("a thread finds what a check in place finds", async () => {
  const check = uploadChecker();
  for (const body of [folderOf("một"), wrongRows(3), new Uint8Array([1, 2, 3])]) {
    expect(await check(taskOf(body))).toEqual(await checkHere(taskOf(body)));
  }
});

test("a folder that takes too much memory or time to check is refused, and nothing else ends with it", async () => {
  const body = wrongRows(200_000);
  const exhausting = { state: "no-upload", fault: "exhausting" };
  expect(await uploadChecker({ memory: 24, time: 30_000 })(taskOf(body))).toEqual(exhausting);
  expect(await uploadChecker({ memory: 512, time: 1 })(taskOf(body))).toEqual(exhausting);
});

test("of very many problems the first five thousand are told, and how many there are", async () => {
  const checked = await checkHere(taskOf(wrongRows(4_000)));
  expect(checked).toMatchObject({ state: "invalid", total: 8_000 });
  expect(checked.state === "invalid" && checked.problems).toHaveLength(5_000);
});
