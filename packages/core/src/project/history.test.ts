import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { addDays, type Day } from "../day/index.js";
import { type Decimal, subtractDecimals } from "../decimal/index.js";
import {
  addAmounts,
  adjustmentWithin,
  applyEvent,
  type CapitalAmounts,
  type CapitalChange,
  type CertificateEvent,
  type CertificateHistory,
  certificateOn,
  flowWithin,
  NO_CAPITAL,
  NO_CHANGE,
  NOT_ISSUED,
  stockOn,
  subtractAmounts,
  toCertificateHistory,
} from "./index.js";

const day = (text: string): Day => text as Day;

const usd = (sum: string): CapitalAmounts => ({ usd: sum as Decimal, vnd: "0" as Decimal });
const vnd = (sum: string): CapitalAmounts => ({ usd: "0" as Decimal, vnd: sum as Decimal });

const issued = (on: string, capital: CapitalAmounts): CertificateEvent => ({
  kind: "new",
  day: day(on),
  document: null,
  capital,
});

const simple = (kind: "suspended" | "resumed" | "terminated" | "revoked", on: string): CertificateEvent => ({
  kind,
  day: day(on),
  document: null,
});

const adjusted = (on: string, capital: CapitalChange): CertificateEvent => ({
  kind: "adjusted",
  day: day(on),
  document: null,
  capital,
  charter: NO_CHANGE,
  land: NO_CHANGE,
});

const increased = (on: string, by: CapitalAmounts) => adjusted(on, { direction: "increase", by });
const decreased = (on: string, by: CapitalAmounts) => adjusted(on, { direction: "decrease", by });

const history = (
  project: string,
  capitalSource: "fdi" | "ddi",
  ...events: readonly CertificateEvent[]
): CertificateHistory => {
  const reading = toCertificateHistory({ project, capitalSource, events });
  if (!reading.ok) throw new Error(`${project}: ${reading.refusal.code}`);
  return reading.value;
};

const HISTORIES = [
  history(
    "a",
    "fdi",
    issued("2022-03-01", usd("100")),
    increased("2023-02-01", usd("20")),
    increased("2023-08-01", usd("5")),
  ),
  history("b", "fdi", issued("2023-01-01", usd("40")), decreased("2023-12-31", usd("15"))),
  history("c", "fdi", issued("2021-01-01", usd("7")), simple("suspended", "2022-01-01")),
  history(
    "d",
    "fdi",
    issued("2021-01-01", usd("30")),
    increased("2023-03-01", usd("3")),
    simple("revoked", "2023-06-30"),
  ),
  history("e", "ddi", issued("2020-01-01", vnd("900")), simple("terminated", "2023-05-05")),
  history("f", "ddi", issued("2024-01-01", vnd("50"))),
];

const YEAR = { from: day("2023-01-01"), to: day("2023-12-31") };

describe("a certificate's history", () => {
  it("names the first event that does not follow from those before", () => {
    const events = [
      issued("2023-01-01", usd("1")),
      simple("suspended", "2023-02-01"),
      simple("suspended", "2023-03-01"),
    ];
    const reading = toCertificateHistory({ project: "a", capitalSource: "fdi", events });
    expect(reading).toMatchObject({ ok: false, at: 2, refusal: { code: "already-suspended" } });
  });

  it("may hold nothing yet", () => {
    const empty = history("a", "fdi");
    expect(certificateOn(empty, day("2026-01-01"))).toEqual(NOT_ISSUED);
  });

  it("tells the certificate on a day, with what befell it on that day", () => {
    const [a] = HISTORIES as [CertificateHistory];
    expect(certificateOn(a, day("2022-02-28"))).toEqual({ kind: "not-issued" });
    expect(certificateOn(a, day("2022-03-01"))).toMatchObject({ kind: "active", capital: usd("100") });
    expect(certificateOn(a, day("2023-07-31"))).toMatchObject({ last: "2023-02-01", capital: usd("120") });
    expect(certificateOn(a, day("2023-08-01"))).toMatchObject({ last: "2023-08-01", capital: usd("125") });
  });
});

describe("the stock of projects in force", () => {
  it("counts suspended ones and not those that ended, foreign and domestic apart", () => {
    expect(stockOn(HISTORIES, day("2022-12-31"))).toEqual({
      fdi: { projects: 3, suspended: 1, capital: usd("137") },
      ddi: { projects: 1, suspended: 0, capital: vnd("900") },
    });
    expect(stockOn(HISTORIES, day("2023-12-31"))).toEqual({
      fdi: { projects: 3, suspended: 1, capital: usd("157") },
      ddi: { projects: 0, suspended: 0, capital: NO_CAPITAL },
    });
  });

  it("loses a project on the day that it ends", () => {
    expect(stockOn(HISTORIES, day("2023-06-29")).fdi.projects).toBe(4);
    expect(stockOn(HISTORIES, day("2023-06-30")).fdi.projects).toBe(3);
  });

  it("is nothing for no histories", () => {
    const nothing = { projects: 0, suspended: 0, capital: NO_CAPITAL };
    expect(stockOn([], day("2023-12-31"))).toEqual({ fdi: nothing, ddi: nothing });
  });
});

describe("the flow of a span", () => {
  it("counts each project once in a line, and all of its capital", () => {
    expect(flowWithin(HISTORIES, YEAR)).toEqual({
      fdi: {
        new: { projects: 1, capital: usd("40") },
        increased: { projects: 2, capital: usd("28") },
        decreased: { projects: 1, capital: usd("15") },
        withdrawn: { projects: 1, capital: usd("33") },
      },
      ddi: {
        new: { projects: 0, capital: NO_CAPITAL },
        increased: { projects: 0, capital: NO_CAPITAL },
        decreased: { projects: 0, capital: NO_CAPITAL },
        withdrawn: { projects: 1, capital: vnd("900") },
      },
    });
  });

  it("holds both of its ends and nothing beyond them", () => {
    const on = (from: string, to: string) => flowWithin(HISTORIES, { from: day(from), to: day(to) }).fdi;
    expect(on("2023-12-31", "2023-12-31").decreased.projects).toBe(1);
    expect(on("2023-12-30", "2023-12-30").decreased.projects).toBe(0);
    expect(on("2024-01-01", "2024-12-31").decreased.projects).toBe(0);
    expect(on("2023-01-01", "2023-01-01").new.projects).toBe(1);
    expect(on("2023-01-02", "2023-12-31").new.projects).toBe(0);
  });

  it("moves nothing by what leaves capital level, nor by suspension", () => {
    const quiet = history(
      "g",
      "fdi",
      issued("2022-01-01", usd("1")),
      adjusted("2023-02-01", NO_CHANGE),
      simple("suspended", "2023-03-01"),
      simple("resumed", "2023-04-01"),
    );
    const nothing = { projects: 0, capital: NO_CAPITAL };
    expect(flowWithin([quiet], YEAR).fdi).toEqual({
      new: nothing,
      increased: nothing,
      decreased: nothing,
      withdrawn: nothing,
    });
  });
});

describe("what a project's adjustments changed", () => {
  const full: CertificateEvent = {
    kind: "adjusted",
    day: day("2023-12-31"),
    document: "Quyết định số 01/QĐ-KKT",
    capital: { direction: "decrease", by: usd("4") },
    charter: { direction: "increase", by: usd("2") },
    land: { direction: "decrease", by: "1.5" as Decimal },
  };
  const more: CertificateEvent = {
    ...full,
    day: day("2023-12-31"),
    capital: { direction: "increase", by: vnd("9") },
    charter: { direction: "decrease", by: usd("1") },
    land: { direction: "increase", by: "2" as Decimal },
  };

  it("is told with increases and decreases apart, as form 2115 asks", () => {
    const one = history("a", "fdi", issued("2022-01-01", usd("10")), increased("2023-01-01", usd("3")), full, more);
    expect(adjustmentWithin(one, YEAR)).toEqual({
      capital: { increase: { usd: "3", vnd: "9" }, decrease: usd("4") },
      charter: { increase: usd("2"), decrease: usd("1") },
      land: { increase: "2", decrease: "1.5" },
    });
  });

  it("is nothing where nothing changed within the span", () => {
    const one = history("a", "fdi", issued("2022-01-01", usd("10")), adjusted("2023-01-01", NO_CHANGE), full);
    expect(adjustmentWithin(one, { from: day("2023-01-01"), to: day("2023-12-30") })).toBeNull();
    expect(adjustmentWithin(one, { from: day("2024-01-01"), to: day("2024-12-31") })).toBeNull();
  });

  it.each([
    ["charter capital", { ...full, capital: NO_CHANGE, land: NO_CHANGE }],
    ["land taken back", { ...full, capital: NO_CHANGE, charter: NO_CHANGE }],
    ["land added", { ...more, capital: NO_CHANGE, charter: NO_CHANGE }],
    ["capital", { ...full, charter: NO_CHANGE, land: NO_CHANGE }],
  ] as const)("is something where it is %s alone", (_, event) => {
    expect(adjustmentWithin(history("a", "fdi", issued("2022-01-01", usd("10")), event), YEAR)).not.toBeNull();
  });
});

const sums = fc.record({
  usd: fc.bigInt({ min: 0n, max: 10n ** 18n }).map((sum) => String(sum) as Decimal),
  vnd: fc.bigInt({ min: 0n, max: 10n ** 18n }).map((sum) => String(sum) as Decimal),
});

const START = day("2020-01-01");

const anyEvent = fc
  .record({
    kind: fc.constantFrom("new", "up", "up", "down", "down", "level", "suspended", "resumed", "terminated", "revoked"),
    offset: fc.nat(400),
    by: sums,
  })
  .map(({ kind, offset, by }): CertificateEvent => {
    const on = addDays(START, offset);
    switch (kind) {
      case "new":
        return issued(on, by);
      case "up":
        return increased(on, by);
      case "down":
        return decreased(on, by);
      case "level":
        return adjusted(on, NO_CHANGE);
      default:
        return simple(kind as "suspended", on);
    }
  });

/** A certificate with whichever of some random events could befall it. */
const histories = fc
  .record({
    capitalSource: fc.constantFrom("fdi" as const, "ddi" as const),
    first: sums,
    rest: fc.array(anyEvent, { maxLength: 12 }),
  })
  .map(({ capitalSource, first, rest }): CertificateHistory => {
    let state = NOT_ISSUED;
    const inOrder = rest.toSorted((a, b) => (a.day < b.day ? -1 : 1));
    const events = [issued(inOrder[0]?.day ?? START, first), ...inOrder].filter((event) => {
      const transition = applyEvent(state, event);
      if (transition.ok) state = transition.state;
      return transition.ok;
    });
    return history("any", capitalSource, ...events);
  });

describe("stock and flow", () => {
  it("agree over any span: what there is, is what there was and what came, less what went", () => {
    const span = fc.tuple(fc.nat(420), fc.nat(200));
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 8 }), span, (all, [start, length]) => {
        const from = addDays(START, start);
        const to = addDays(from, length);
        const flow = flowWithin(all, { from, to });
        for (const source of ["fdi", "ddi"] as const) {
          const { new: begun, increased: up, decreased: down, withdrawn } = flow[source];
          const earlier = stockOn(all, addDays(from, -1))[source];
          const later = stockOn(all, to)[source];
          const came = addAmounts(begun.capital, up.capital);
          const went = addAmounts(down.capital, withdrawn.capital);
          expect(later.capital).toEqual(subtractAmounts(addAmounts(earlier.capital, came), went));
          expect(later.projects).toBe(earlier.projects + begun.projects - withdrawn.projects);
        }
      }),
    );
  });

  it("never fall below zero", () => {
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 8 }), fc.nat(420), (all, offset) => {
        const { fdi, ddi } = stockOn(all, addDays(START, offset));
        for (const { capital, projects, suspended } of [fdi, ddi]) {
          expect([capital.usd, capital.vnd].some((sum) => sum.startsWith("-"))).toBe(false);
          expect(suspended).toBeLessThanOrEqual(projects);
        }
      }),
    );
  });

  it("of two parts of a board are the stock of both", () => {
    fc.assert(
      fc.property(fc.array(histories, { maxLength: 8 }), fc.nat(8), (all, at) => {
        const on = addDays(START, 200);
        const whole = stockOn(all, on).fdi.capital;
        const part = stockOn(all.slice(0, at), on).fdi.capital;
        const rest = stockOn(all.slice(at), on).fdi.capital;
        expect(subtractDecimals(whole.usd, part.usd)).toBe(rest.usd);
      }),
    );
  });
});
