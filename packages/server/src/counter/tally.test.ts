import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { StoredView } from "./store.js";
import { type Known, type Tally, tally } from "./tally.js";

const SITE = { id: "mau", timeZone: "Asia/Ho_Chi_Minh", origins: null };
const OTHER = { ...SITE, id: "khac" };

const view = (fields: Partial<StoredView>): StoredView => ({
  site: SITE,
  path: "/",
  day: 20_780,
  seen: 0,
  visitor: "a",
  formerly: null,
  id: null,
  ...fields,
});

/** The books of one who writes each view down and reads them all over for the next. */
const plainBooks = () => {
  const written: StoredView[] = [];
  const ids = new Set<string>();
  const add = (next: StoredView) => {
    if (next.id !== null && ids.has(next.id)) return { views: 0, visits: 0, visitors: 0 };
    if (next.id !== null) ids.add(next.id);
    const before = written.filter(
      ({ site, day, visitor }) => site === next.site && day === next.day && visitor === next.visitor,
    );
    written.push(next);
    if (next.visitor === null) return { views: 1, visits: 0, visitors: 0 };
    const gap = next.seen - Math.max(...before.map(({ seen }) => seen));
    return { views: 1, visits: before.length === 0 || gap >= 1800 ? 1 : 0, visitors: before.length === 0 ? 1 : 0 };
  };
  return { add };
};

/** Books that remember from group to group what a tally told them. */
const groupedBooks = () => {
  const ids = new Set<string>();
  const seen = new Map<string, number>();
  const known: Known = {
    claim: (id) => !ids.has(id) && Boolean(ids.add(id)),
    lastSeen: (site, day, visitor) => seen.get(`${site.id} ${day} ${visitor}`) ?? null,
  };
  return (views: readonly StoredView[]): Tally => {
    const made = tally(views, known);
    for (const { site, day, visitor, seen: at } of made.visitors) seen.set(`${site.id} ${day} ${visitor}`, at);
    return made;
  };
};

const sum = <Row>(rows: readonly Row[], figure: (row: Row) => number) =>
  rows.reduce((total, row) => total + figure(row), 0);

const views = fc.array(
  fc.record({
    site: fc.constantFrom(SITE, OTHER),
    path: fc.constantFrom("/", "/tin/a"),
    day: fc.constantFrom(20_780, 20_781),
    // Steps around half an hour, and clocks that are set back.
    seen: fc.integer({ min: 0, max: 12 }).map((step) => step * 899),
    visitor: fc.constantFrom("a", "b", null),
    formerly: fc.constant(null),
    id: fc.option(fc.constantFrom("1", "2", "3", "4"), { nil: null }),
  }),
  { maxLength: 40 },
);

describe("a tally", () => {
  test("of views in groups, however they are grouped, is what each view adds by itself", () => {
    fc.assert(
      fc.property(views, fc.array(fc.integer({ min: 1, max: 7 }), { minLength: 40, maxLength: 40 }), (all, sizes) => {
        const plain = plainBooks();
        const add = groupedBooks();
        for (let rest = all, turn = 0; rest.length > 0; turn += 1) {
          const group = rest.slice(0, sizes[turn]);
          rest = rest.slice(group.length);
          const expected = group.map(plain.add);
          const made = add(group);
          expect(sum(made.sites, (row) => row.views)).toBe(sum(expected, (row) => row.views));
          expect(sum(made.sites, (row) => row.visits)).toBe(sum(expected, (row) => row.visits));
          expect(sum(made.sites, (row) => row.visitors)).toBe(sum(expected, (row) => row.visitors));
          expect(sum(made.pages, (row) => row.views)).toBe(made.counted.length);
        }
      }),
    );
  });

  test("has one row for each page and day, site and day, visitor and day", () => {
    fc.assert(
      fc.property(views, (all) => {
        const { sites, pages, visitors } = groupedBooks()(all);
        const keys = [
          ...sites.map(({ site, day }) => `${site.id} ${day}`),
          ...pages.map(({ site, day, path }) => `${site.id} ${day} ${path}`),
          ...visitors.map(({ site, day, visitor }) => `${site.id} ${day} ${visitor}`),
        ];
        expect(new Set(keys).size).toBe(keys.length);
      }),
    );
  });

  test("begins a visit with the first view, and after thirty minutes without one", () => {
    const add = groupedBooks();
    const visitsOf = (seen: number) => sum(add([view({ seen })]).sites, ({ visits }) => visits);
    expect([0, 1799, 3598, 5398].map(visitsOf)).toEqual([1, 0, 0, 1]);
  });

  test("counts a view of one who is not followed, and nothing else of it", () => {
    const { sites, pages, visitors } = groupedBooks()([view({ visitor: null }), view({ visitor: null })]);
    expect(sites).toMatchObject([{ views: 2, visits: 0, visitors: 0 }]);
    expect(pages).toMatchObject([{ path: "/", views: 2 }]);
    expect(visitors).toEqual([]);
  });

  test("counts an id once, within a group and after it", () => {
    const add = groupedBooks();
    expect(add([view({ id: "1" }), view({ id: "1", seen: 9 })]).counted).toHaveLength(1);
    expect(add([view({ id: "1", seen: 5000 })])).toEqual({ sites: [], pages: [], visitors: [], counted: [] });
  });
});
