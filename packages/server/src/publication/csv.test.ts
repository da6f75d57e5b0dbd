import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, test } from "vitest";
import { csvOf, textCell } from "./csv.js";

const cells = fc.oneof(fc.string(), fc.string({ unit: fc.constantFrom(..."a,\"\r\n ;'") }));

describe("a table as CSV", () => {
  test("opens with a byte order mark, and ends each row as the standard says", () => {
    expect(
      csvOf([
        ["a", "b"],
        ['c,"d"', ""],
      ]),
    ).toBe('\ufeffa,b\r\n"c,""d""",\r\n');
  });

  test("is read back cell by cell by a reader that is not ours", () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cells, cells, cells), { minLength: 1 }), (rows) => {
        const { data } = Papa.parse(csvOf(rows), { delimiter: ",", newline: "\r\n" });
        // What follows the last row's end is one empty cell.
        expect(data.slice(0, -1)).toEqual(rows);
      }),
    );
  });
});

describe("a text in a cell", () => {
  test.each(["=1+1", "+84 232", "-x", "@x", "\tx"])(
    "that begins like the formula %j is kept from being one",
    (text) => {
      expect(textCell(text)).toBe(`'${text}`);
    },
  );

  test("is itself otherwise", () => {
    expect([textCell("Khu A = Khu B"), textCell(null)]).toEqual(["Khu A = Khu B", ""]);
  });
});
