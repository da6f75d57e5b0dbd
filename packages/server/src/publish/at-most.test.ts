import { expect, test } from "vitest";
import { atMost } from "./at-most.js";

/** A work that the test ends, and a diary of what began and ended. */
const diary = () => {
  const lines: string[] = [];
  const work = (name: string) => {
    let end = (_: "well" | "badly") => {};
    const ended = new Promise<string>((resolve, reject) => {
      end = (how) => (how === "well" ? resolve(name) : reject(new Error(name)));
    });
    const begin = () => {
      lines.push(name);
      return ended;
    };
    return { begin, end: (how: "well" | "badly" = "well") => end(how) };
  };
  return { lines, work };
};

const settled = () => new Promise((resolve) => setImmediate(resolve));

test("so many works go on at once, and the others follow in the order in which they came", async () => {
  const { lines, work } = diary();
  const inTurn = atMost(2);
  const works = ["a", "b", "c", "d"].map(work);
  const done = works.map(({ begin }) => inTurn(begin));
  await settled();
  expect(lines).toEqual(["a", "b"]);
  works[1]?.end();
  await settled();
  expect(lines).toEqual(["a", "b", "c"]);
  for (const each of works) each.end();
  expect(await Promise.all(done)).toEqual(["a", "b", "c", "d"]);
});

test("a work that fails gives its place to the next, and whoever comes later waits behind those who wait", async () => {
  const { lines, work } = diary();
  const inTurn = atMost(1);
  const [first, second, third] = [work("a"), work("b"), work("c")];
  const failing = inTurn(first.begin);
  const waiting = inTurn(second.begin);
  first.end("badly");
  await expect(failing).rejects.toThrow("a");
  const late = inTurn(third.begin);
  await settled();
  expect(lines).toEqual(["a", "b"]);
  second.end();
  third.end();
  expect(await Promise.all([waiting, late])).toEqual(["b", "c"]);
  expect(await inTurn(async () => "d")).toBe("d");
});
