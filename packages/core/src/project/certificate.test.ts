import { describe, expect, it } from "vitest";
import type { Day } from "../day/index.js";
import type { Decimal } from "../decimal/index.js";
import {
  applyEvent,
  CAPITAL_DIRECTIONS,
  type CapitalAmounts,
  type CapitalChange,
  CERTIFICATE_EVENTS,
  type CertificateEvent,
  type CertificateState,
  certificateEventSchema,
  isInForce,
  type LandChange,
  NO_CHANGE,
  NOT_ISSUED,
  wordCertificateEvent,
} from "./index.js";

const amounts = (usd: string, vnd = "0"): CapitalAmounts => ({ usd: usd as Decimal, vnd: vnd as Decimal });

type Simple = "suspended" | "resumed" | "terminated" | "revoked";

const simple = (kind: Simple, day: string): CertificateEvent => ({ kind, day: day as Day, document: null });

const issued = (day: string, capital = amounts("10")): CertificateEvent => ({
  kind: "new",
  day: day as Day,
  document: null,
  capital,
});

const adjusted = (
  day: string,
  capital: CapitalChange = NO_CHANGE,
  charter: CapitalChange = NO_CHANGE,
  land: LandChange = NO_CHANGE,
): CertificateEvent => ({ kind: "adjusted", day: day as Day, document: null, capital, charter, land });

const increase = (usd: string, vnd = "0"): CapitalChange => ({ direction: "increase", by: amounts(usd, vnd) });
const decrease = (usd: string, vnd = "0"): CapitalChange => ({ direction: "decrease", by: amounts(usd, vnd) });

/** The state after some events, or the code of the first refusal. */
const after = (...events: readonly CertificateEvent[]): CertificateState | string => {
  let state = NOT_ISSUED;
  for (const event of events) {
    const transition = applyEvent(state, event);
    if (!transition.ok) return transition.refusal.code;
    state = transition.state;
  }
  return state;
};

const NEW = issued("2020-07-03");

describe("a certificate", () => {
  it("begins with its issue", () => {
    expect(after(NEW)).toEqual({ kind: "active", issued: "2020-07-03", last: "2020-07-03", capital: amounts("10") });
  });

  it("rises and falls by adjustments, in each currency by itself", () => {
    expect(
      after(NEW, adjusted("2020-08-01", increase("5", "9")), adjusted("2020-09-01", decrease("2.5", "4"))),
    ).toEqual({
      kind: "active",
      issued: "2020-07-03",
      last: "2020-09-01",
      capital: amounts("12.5", "5"),
    });
  });

  it("may fall to nothing, and no further, in either currency", () => {
    expect(after(NEW, adjusted("2020-08-01", decrease("10")))).toMatchObject({ capital: amounts("0") });
    expect(after(NEW, adjusted("2020-08-01", decrease("10.01")))).toBe("negative-capital");
    expect(after(NEW, adjusted("2020-08-01", decrease("1", "1")))).toBe("negative-capital");
  });

  it("keeps its capital where an adjustment leaves it level", () => {
    expect(after(NEW, adjusted("2020-08-01"))).toEqual({
      kind: "active",
      issued: "2020-07-03",
      last: "2020-08-01",
      capital: amounts("10"),
    });
  });

  it("is suspended and resumed with its capital, and adjusted in between", () => {
    const suspended = [NEW, simple("suspended", "2021-01-01"), adjusted("2021-02-01", increase("1"))];
    expect(after(...suspended)).toEqual({
      kind: "suspended",
      issued: "2020-07-03",
      last: "2021-02-01",
      capital: amounts("11"),
    });
    expect(after(...suspended, simple("resumed", "2021-03-01"))).toEqual({
      kind: "active",
      issued: "2020-07-03",
      last: "2021-03-01",
      capital: amounts("11"),
    });
  });

  it.each(["terminated", "revoked"] as const)("is %s with the capital that it had, suspended or not", (kind) => {
    const ended = { kind, issued: "2020-07-03", last: "2022-01-01", withdrawn: amounts("10") };
    expect(after(NEW, simple(kind, "2022-01-01"))).toEqual(ended);
    expect(after(NEW, simple("suspended", "2021-01-01"), simple(kind, "2022-01-01"))).toEqual(ended);
  });

  it("is in force while active and while suspended, and not before or after", () => {
    const of = (...events: readonly CertificateEvent[]): boolean => {
      const state = after(...events);
      return typeof state !== "string" && isInForce(state);
    };
    expect(of()).toBe(false);
    expect(of(NEW)).toBe(true);
    expect(of(NEW, simple("suspended", "2021-01-01"))).toBe(true);
    expect(of(NEW, simple("terminated", "2021-01-01"))).toBe(false);
    expect(of(NEW, simple("revoked", "2021-01-01"))).toBe(false);
  });

  it("has no capital to adjust once it has ended", () => {
    const state = after(NEW, simple("revoked", "2021-01-01")) as CertificateState;
    // @ts-expect-error only a certificate in force has capital
    expect(state.capital).toBeUndefined();
  });
});

describe("an event is refused", () => {
  it.each([
    adjusted("2020-07-03"),
    ...(["suspended", "resumed", "terminated", "revoked"] as const).map((kind) => simple(kind, "2020-07-03")),
  ])("before the certificate is issued: $kind", (event) => {
    expect(after(event)).toBe("not-issued");
  });

  it("where it issues the certificate a second time", () => {
    expect(after(NEW, issued("2020-08-01"))).toBe("already-issued");
    expect(after(NEW, simple("suspended", "2020-08-01"), issued("2020-08-01"))).toBe("already-issued");
  });

  it.each([
    issued("2023-01-01"),
    adjusted("2023-01-01", increase("1")),
    simple("suspended", "2023-01-01"),
    simple("resumed", "2023-01-01"),
    simple("terminated", "2023-01-01"),
    simple("revoked", "2023-01-01"),
  ])("once the certificate has ended: $kind", (event) => {
    expect(after(NEW, simple("revoked", "2022-01-01"), event)).toBe("ended");
    expect(after(NEW, simple("terminated", "2022-01-01"), event)).toBe("ended");
  });

  it("on a day before the last one, and not on the same day", () => {
    expect(after(NEW, adjusted("2020-07-02"))).toBe("before-last-event");
    expect(after(NEW, adjusted("2020-07-03"))).toMatchObject({ kind: "active" });
    expect(after(NEW, adjusted("2021-01-01"), simple("revoked", "2020-12-31"))).toBe("before-last-event");
    expect(after(NEW, simple("suspended", "2021-01-01"), simple("resumed", "2020-12-31"))).toBe("before-last-event");
  });

  it("where it suspends twice, or resumes what is not suspended", () => {
    expect(after(NEW, simple("suspended", "2021-01-01"), simple("suspended", "2021-02-01"))).toBe("already-suspended");
    expect(after(NEW, simple("resumed", "2021-01-01"))).toBe("not-suspended");
  });

  it("where an increase or decrease is of nothing or less", () => {
    for (const change of [increase("0"), decrease("0"), increase("-1"), decrease("-1"), increase("5", "-1")]) {
      expect(after(NEW, adjusted("2020-08-01", change))).toBe("no-change");
      expect(after(NEW, adjusted("2020-08-01", NO_CHANGE, change))).toBe("no-change");
    }
    const land = (by: string): LandChange => ({ direction: "decrease", by: by as Decimal });
    expect(after(NEW, adjusted("2020-08-01", NO_CHANGE, NO_CHANGE, land("0")))).toBe("no-change");
    expect(after(NEW, adjusted("2020-08-01", NO_CHANGE, NO_CHANGE, land("-1")))).toBe("no-change");
    expect(after(NEW, adjusted("2020-08-01", NO_CHANGE, NO_CHANGE, land("0.1")))).toMatchObject({ kind: "active" });
  });

  it("where the certificate is issued with less than nothing", () => {
    expect(after(issued("2020-07-03", amounts("-1")))).toBe("negative-capital");
    expect(after(issued("2020-07-03", amounts("0", "-1")))).toBe("negative-capital");
    expect(after(issued("2020-07-03", amounts("0")))).toMatchObject({ capital: amounts("0") });
  });

  it("with a reason in both languages, and leaves the state as it was", () => {
    const state = Object.freeze(after(NEW) as CertificateState);
    const transition = applyEvent(state, issued("2021-01-01"));
    expect(transition).toEqual({
      ok: false,
      refusal: {
        code: "already-issued",
        message: {
          vi: "dự án đã được cấp mới; chỉ ghi cấp mới một lần, các lần sau là điều chỉnh.",
          en: "the certificate is issued already; enter that once, and what follows as adjustments.",
        },
      },
    });
  });
});

describe("an event of a certificate as a record", () => {
  it.each([
    NEW,
    adjusted("2020-08-01", increase("1"), decrease("2"), { direction: "increase", by: "1.5" as Decimal }),
    simple("revoked", "2021-01-01"),
  ])("is taken as it stands: $kind", (event) => {
    expect(certificateEventSchema.parse(event)).toEqual(event);
  });

  it.each([
    ["an unknown kind", { ...NEW, kind: "issued" }],
    ["no capital at its issue", { kind: "new", day: "2020-07-03", document: null }],
    ["a change of capital at its suspension", { ...simple("suspended", "2021-01-01"), capital: NO_CHANGE }],
    ["a level change by something", adjusted("2020-08-01", { direction: "level", by: amounts("1") } as CapitalChange)],
    ["a sum below zero", issued("2020-07-03", amounts("-1"))],
    ["a day that is none", issued("2020-02-30")],
  ])("is refused for %s", (_, event) => {
    expect(certificateEventSchema.safeParse(event).success).toBe(false);
  });
});

describe("an event of a certificate in words", () => {
  it.each([
    [NEW, "Cấp mới: 10 USD", "Newly issued: 10 USD"],
    [
      adjusted("2020-08-01", increase("5000000", "735000000000")),
      "Điều chỉnh tăng vốn 5 triệu USD và 735 tỷ đồng",
      "Adjusted: capital increased by 5 million USD and 735 billion VND",
    ],
    [
      adjusted("2020-08-01", decrease("5000000")),
      "Điều chỉnh giảm vốn 5 triệu USD",
      "Adjusted: capital decreased by 5 million USD",
    ],
    [adjusted("2020-08-01"), "Điều chỉnh, không đổi vốn", "Adjusted: capital unchanged"],
    [simple("suspended", "2020-08-01"), "Tạm ngừng hoạt động", "Suspended"],
    [simple("resumed", "2020-08-01"), "Hoạt động trở lại", "Resumed"],
    [simple("terminated", "2020-08-01"), "Chấm dứt hoạt động", "Terminated"],
    [simple("revoked", "2020-08-01"), "Thu hồi", "Revoked"],
  ])("%# is worded in both languages", (event, vi, en) => {
    expect(wordCertificateEvent(event, "vi")).toBe(vi);
    expect(wordCertificateEvent(event, "en")).toBe(en);
  });

  it("has a word for every kind and direction", () => {
    expect(Object.keys(CERTIFICATE_EVENTS)).toEqual([
      "new",
      "adjusted",
      "suspended",
      "resumed",
      "terminated",
      "revoked",
    ]);
    expect(Object.keys(CAPITAL_DIRECTIONS)).toEqual(["increase", "decrease", "level"]);
  });
});
