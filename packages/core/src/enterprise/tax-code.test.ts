import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { parseTaxCode, partsOfTaxCode, type TaxCode, taxCheckDigit, taxCodeSchema } from "./index.js";

const readOf = (text: string): string | null => {
  const reading = parseTaxCode(text);
  return reading.ok ? reading.value : null;
};

const faultOf = (text: string): string | null => {
  const reading = parseTaxCode(text);
  return reading.ok ? null : reading.fault;
};

const nineDigits = fc.integer({ min: 1, max: 10 ** 9 - 1 }).map((value) => String(value).padStart(9, "0"));

/** Tax codes made by their own rule. */
const codes = nineDigits
  .filter((digits) => digits.slice(2) !== "0000000")
  .map((digits) => ({ digits, check: taxCheckDigit(digits) }))
  .filter(({ check }) => check !== null)
  .map(({ digits, check }) => `${digits}${check}`);

const branches = fc.integer({ min: 1, max: 999 }).map((value) => String(value).padStart(3, "0"));

describe("a tax code", () => {
  it.each([
    ["0100109106", "0100109106"],
    ["0100233488", "0100233488"],
    ["0100112437", "0100112437"],
    [" 0100 109 106 ", "0100109106"],
    ["0100109106\u00a0", "0100109106"],
    ["0100109106-001", "0100109106-001"],
    ["0100109106 - 999", "0100109106-999"],
    ["0100109106–001", "0100109106-001"],
    ["0314409058002", "0314409058-002"],
    ["0312 68 78 78 - 001", "0312687878-001"],
  ])("is read from %j as %s", (text, canonical) => {
    expect(parseTaxCode(text)).toEqual({ ok: true, value: canonical });
  });

  it.each([
    ["", "characters"],
    ["MST0100109106", "characters"],
    ["0100109106-01", "characters"],
    ["010-0109106", "characters"],
    ["01-00109106", "characters"],
    ["0100109106-001-001", "characters"],
    ["٠١٠٠١٠٩١٠٦", "characters"],
    ["010010910", "length"],
    ["01001091060", "length"],
    ["01001091060010", "length"],
    ["0100109106001-001", "length"],
    ["010010910600-001", "length"],
    ["001083006805", "personal-number"],
    ["0100000008", "serial"],
    ["0000000000", "serial"],
    ["0100109107", "check-digit"],
    ["0010109106", "check-digit"],
    ["0100109107-001", "check-digit"],
    ["0100000050", "check-digit"],
    ["0100109106-000", "branch"],
    ["0100109106000", "branch"],
  ])("is not %j: %s", (text, fault) => {
    expect(faultOf(text)).toBe(fault);
  });

  it("says in both languages what is wrong", () => {
    const reading = parseTaxCode("0100109107");
    expect(reading.ok ? null : reading.message).toEqual({
      vi: "chữ số thứ mười (số kiểm tra) không khớp với chín chữ số trước; hãy kiểm tra lại từng chữ số.",
      en: "the tenth digit (the check digit) does not fit the nine before it; check each digit.",
    });
  });

  it("is read back from its own text, and from any spacing of it", () => {
    fc.assert(
      fc.property(codes, fc.option(branches, { nil: null }), fc.nat(9), (code, branch, gap) => {
        const canonical = branch === null ? code : `${code}-${branch}`;
        expect(readOf(canonical)).toBe(canonical);
        expect(readOf(canonical.replace("-", ""))).toBe(canonical);
        expect(readOf(`${canonical.slice(0, gap)} ${canonical.slice(gap)}`)).toBe(canonical);
      }),
    );
  });

  it("is refused when one of its digits is mistyped", () => {
    const typos = fc.record({ code: codes, at: fc.nat(9), by: fc.integer({ min: 1, max: 9 }) });
    fc.assert(
      fc.property(typos, ({ code, at, by }) => {
        const wrong = `${code.slice(0, at)}${(Number(code[at]) + by) % 10}${code.slice(at + 1)}`;
        expect(["check-digit", "serial"]).toContain(faultOf(wrong));
      }),
    );
  });

  it("tells an enterprise from a unit that depends on it", () => {
    expect(partsOfTaxCode("0100109106" as TaxCode)).toEqual({ kind: "enterprise", enterprise: "0100109106" });
    expect(partsOfTaxCode("0314409058-002" as TaxCode)).toEqual({
      kind: "dependent-unit",
      enterprise: "0314409058",
      branch: "002",
    });
  });

  it("is taken from a record in canonical text only", () => {
    for (const text of ["0100109106", "0314409058-002"]) expect(taxCodeSchema.safeParse(text).success).toBe(true);
    for (const text of ["0314409058002", "0100 109 106", "0100109107", 100109106, null]) {
      expect(taxCodeSchema.safeParse(text).success).toBe(false);
    }
  });
});

describe("the check digit", () => {
  it.each([
    ["010010910", 6],
    ["010023348", 8],
    ["031440905", 8],
    ["010000001", 0],
    ["010000005", null],
    ["100000008", null],
  ])("of %s is %s", (digits, check) => {
    expect(taxCheckDigit(digits)).toBe(check);
  });
});
