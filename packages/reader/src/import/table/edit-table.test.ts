import fc from "fast-check";
import Papa from "papaparse";
import { describe, expect, it } from "vitest";
import { editTable, newTable } from "./edit-table.js";
import { readTableText } from "./table-text.js";

const COLUMNS = { id: "Mã", text: "Nội dung", note: "Ghi chú" };
const NOTHING = { added: [], replaced: new Map() };

const add = (text: string, ...added: readonly Readonly<Record<string, string>>[]): string =>
  editTable(text, COLUMNS, { ...NOTHING, added });

describe("a table of the folder", () => {
  it("gets its rows at the end, in its own order of columns", () => {
    expect(add("text,id\nMột,a\n", { id: "b", text: "Hai" })).toBe("text,id\nMột,a\nHai,b\n");
  });

  it("keeps its byte order mark, separator and line ends", () => {
    expect(add("\ufeffMã;Nội dung;Ghi chú\r\na;Một;\r\n", { id: "b", text: "Hai; ba" })).toBe(
      '\ufeffMã;Nội dung;Ghi chú\r\na;Một;\r\nb;"Hai; ba";\r\n',
    );
  });

  it("gets the line end that its last row lacks", () => {
    expect(add("id,text\na,Một", { id: "b", text: "Hai" })).toBe("id,text\na,Một\nb,Hai\n");
  });

  it("gets a column only where a row fills it, in the language of its header", () => {
    expect(add("id,text\na,Một\n", { id: "b", text: "Hai", note: "Mới" })).toBe("id,text,note\na,Một\nb,Hai,Mới\n");
    expect(add("Mã,Nội dung\na,Một\n", { id: "b", note: "Mới" })).toBe("Mã,Nội dung,Ghi chú\na,Một\nb,,Mới\n");
    expect(add("id,text\na,Một\n", { id: "b", text: "Hai", note: "" })).toBe("id,text\na,Một\nb,Hai\n");
  });

  it("has a row changed where it stands, and the cells of it that are to be changed", () => {
    const text = 'id,text,note\na,"Một\nhai",x\n\nb,Ba,y\n';
    const replaced = new Map([[4, { text: "Bốn" }]]);
    expect(editTable(text, COLUMNS, { added: [], replaced })).toBe('id,text,note\na,"Một\nhai",x\n\nb,Bốn,y\n');
  });

  it("numbers its rows as a spreadsheet does, empty ones too", () => {
    expect(readTableText('id,text\na,"Một\nhai"\n\nb,Ba\n', COLUMNS).rows.map(({ row }) => row)).toEqual([2, 4]);
  });

  it("that is new is written in the manner of its neighbours", () => {
    const dialect = { byteOrderMark: true, delimiter: ";", lineBreak: "\r\n" };
    expect(newTable(COLUMNS, [{ id: "a", note: "b;c" }], dialect)).toBe('\ufeffid;text;note\r\na;;"b;c"\r\n');
  });

  const cell = fc.string({ unit: fc.constantFrom("a", "ố", '"', ",", ";", " ", "\n", "1"), maxLength: 6 });
  const rowOf = fc.record({ id: fc.constantFrom("x", "y"), text: cell, note: cell });

  it("loses nothing of what it held, and reads back what was added", () => {
    fc.assert(
      fc.property(
        fc.array(rowOf, { maxLength: 4 }),
        fc.array(rowOf, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(",", ";"),
        fc.constantFrom("\n", "\r\n"),
        (held, added, delimiter, lineBreak) => {
          const text = newTable(COLUMNS, held, { byteOrderMark: false, delimiter, lineBreak });
          const edited = add(text, ...added);
          expect(edited.startsWith(text)).toBe(true);
          const rows = Papa.parse<string[]>(edited, { delimiter, newline: lineBreak as "\n" }).data;
          const expected = [...held, ...added].map(({ id, text: words, note }) => [id, words, note]);
          expect(rows.slice(1, -1)).toEqual(expected);
        },
      ),
    );
  });
});
