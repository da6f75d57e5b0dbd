import { checkFolder } from "@khukit/core/folder";
import { describe, expect, it } from "vitest";
import { baselineOf } from "./baseline.js";
import { findUnit } from "./board-unit.js";
import { folder, ID } from "./import.fixture.js";
import { freeSlug, slugOf } from "./slug.js";
import { COLUMNS } from "./table/columns.js";
import { newTable } from "./table/edit-table.js";
import { findZone } from "./zone.js";

const checked = checkFolder(ID, folder());
if (!checked.ok) throw new Error("the fixture is no board");
const { board, zones } = checked.value;

describe("a zone's name", () => {
  it.each([
    ["Khu kinh tế Hòn La", "hon-la"],
    ["KKT Hòn La", "hon-la"],
    ["Hòn La", "hon-la"],
    ["KCN Cảng biển Hòn La", "cang-bien-hon-la"],
    ["cửa khẩu Cha Lo", "cha-lo"],
    ["cửa khẩu quốc tế Cha Lo", "cha-lo"],
    ["KKTCK Cha Lo", "cha-lo"],
    ["KCN Hòn La", undefined],
    ["La", undefined],
    ["KCN", undefined],
    ["", undefined],
  ])("%j means %j", (name, id) => {
    expect(findZone(name, zones)?.id).toBe(id);
  });
});

describe("a unit's name", () => {
  it.each([
    ["Văn phòng", "van-phong"],
    ["Chánh Văn phòng", "van-phong"],
    ["Giao Văn phòng", "van-phong"],
    ["VP", "van-phong"],
    ["Phòng Kế hoạch", "ke-hoach"],
    ["phòng KHTH", "ke-hoach"],
    ["Trưởng phòng Kế hoạch - Tổng hợp", "ke-hoach"],
    ["Phòng QL Quy hoạch, Xây dựng", "quy-hoach"],
    ["Phòng", undefined],
    ["Sở Xây dựng", undefined],
    ["", undefined],
  ])("%j means %j", (name, id) => {
    expect(findUnit(name, board.units)?.id).toBe(id);
  });
});

describe("an identifier", () => {
  it("is cut behind a whole word", () => {
    expect(slugOf("Đăk La: ".repeat(20))).toMatch(/^(?:dak-la-)+dak(?:-la)?$/);
    expect(slugOf("a".repeat(100))).toHaveLength(74);
    expect(slugOf("…")).toBe("");
  });

  it("gets a number where it is taken", () => {
    expect(freeSlug("a", new Set(["a", "a-2"]))).toBe("a-3");
  });
});

describe("an old counter", () => {
  const visits = { online: 9, today: 318, yesterday: null, week: null, month: null, year: null, total: 745903 };

  it("is a site's baseline, as far as it shows figures", () => {
    expect(baselineOf(visits, "2023-12-15" as never)).toEqual({
      asOf: "2023-12-15",
      online: 9,
      today: 318,
      total: 745903,
    });
  });

  it("without a total is none", () => {
    expect(baselineOf({ ...visits, total: null }, "2023-12-15" as never)).toBeNull();
  });
});

describe("the columns of the tables", () => {
  it.each(Object.entries(COLUMNS))("of %s are core's, in both languages", (file, columns) => {
    const english = newTable(columns, []);
    const vietnamese = newTable(Object.fromEntries(Object.values(columns).map((name) => [name, name])), []);
    for (const text of [english, vietnamese]) expect(checkFolder(ID, folder({ [file]: text })).ok).toBe(true);
  });
});
