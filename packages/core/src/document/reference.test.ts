import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  abbreviationOf,
  COPY_TYPES,
  DOCUMENT_TYPES,
  documentKey,
  findIssuer,
  findTypeByAbbreviation,
  formatReference,
  LEGAL_TYPES,
  parseReference,
  type ReferenceType,
  type Repair,
} from "./index.js";

const number = fc
  .tuple(fc.integer({ min: 1, max: 99_999 }), fc.constantFrom("", "", "", "a", "c"))
  .map(([value, letter]) => `${String(value).padStart(2, "0")}${letter}`);
const year = fc.integer({ min: 1990, max: 2035 });

const abbreviations = (types: object): string[] =>
  Object.keys(types).flatMap((type) => abbreviationOf(type as ReferenceType) ?? []);
const administrative = fc.constantFrom(...abbreviations(DOCUMENT_TYPES), ...Object.keys(COPY_TYPES), "CV");
const legal = fc.constantFrom(
  ...abbreviations(LEGAL_TYPES).filter((type) => !["L", "PL", "TTLT", "NQLT"].includes(type)),
);
const party = fc.constantFrom("NQ", "CT", "QĐ", "QĐi", "QyĐ", "KL", "TB", "HD", "BC", "CTr", "KH", "TT", "TTr", "CV");

const ministry = fc.constantFrom("CP", "TTg", "BTC", "BKHĐT", "BNV", "BNN&PTNT", "UBTVQH15");
const issuer = fc.oneof(ministry, fc.constantFrom("UBND", "HĐND", "KKT", "BQL", "SKHĐT"));
const committee = fc.constantFrom("TW", "TU", "ĐU", "VPTW", "BTCTW");
/** An agency's own abbreviation, which no list knows. */
const own = fc
  .array(fc.constantFrom(..."ABĐGHKMPSX"), { minLength: 2, maxLength: 8 })
  .map((letters) => letters.join(""))
  .filter((text) => findIssuer(text) === null && findTypeByAbbreviation(text) === null);
const unit = fc.constantFrom("KT", "VX", "TH", "KTTh", "P4");

const typed = fc.tuple(number, administrative, fc.oneof(issuer, own)).map(([n, type, by]) => `${n}/${type}-${by}`);
const official = fc.tuple(number, fc.oneof(issuer, own), unit).map(([n, by, of]) => `${n}/${by}-${of}`);
const normative = fc.tuple(number, year, legal, ministry).map(([n, y, type, by]) => `${n}/${y}/${type}-${by}`);
const joint = fc
  .tuple(number, year, fc.constantFrom("TTLT", "NQLT"), fc.constantFrom("/", "-"), ministry, ministry)
  .map(([n, y, type, mark, first, second]) => `${n}/${y}/${type}${mark}${first}-${second}`);
const legislature = fc
  .tuple(number, year, fc.constantFrom("QH", "UBTVQH"), fc.integer({ min: 1, max: 29 }))
  .map(([n, y, body, term]) => `${n}/${y}/${body}${term}`);
const partys = fc.tuple(number, party, fc.oneof(committee, own)).map(([n, type, by]) => `${n}-${type}/${by}`);
const wellFormed = fc.oneof(typed, official, normative, joint, legislature, partys);

const repairsOf = (text: string): readonly Repair[] | undefined => parseReference(text)?.repaired;

const keyOf = (text: string): string | null => {
  const reference = parseReference(text);
  return reference === null ? null : documentKey(reference);
};

describe("a reference of any type", () => {
  it("is printed as it was read", () => {
    fc.assert(
      fc.property(wellFormed, (text) => {
        const reference = parseReference(text);
        expect(reference && formatReference(reference)).toBe(text);
        expect(reference?.repaired).toEqual([]);
      }),
      { numRuns: 500 },
    );
  });

  it("has the type, issuer and kind that it was made of", () => {
    fc.assert(
      fc.property(number, administrative, fc.oneof(issuer, own), (n, type, by) => {
        expect(parseReference(`${n}/${type}-${by}`)).toMatchObject({
          number: n,
          year: null,
          type,
          kind: "administrative",
          issuerAbbreviation: by,
          unit: null,
        });
      }),
    );
    fc.assert(
      fc.property(number, committee, (n, by) => {
        expect(parseReference(`${n}-NQ/${by}`)).toMatchObject({ type: "NQ", kind: "party", issuerAbbreviation: by });
      }),
    );
  });
});

/** Of issuers that the lists know: of others a lost mark cannot be found. TTCP is the Government Inspectorate. */
const known = fc
  .oneof(
    fc.tuple(number, administrative, issuer).map(([n, type, by]) => `${n}/${type}-${by}`),
    normative,
  )
  .filter((text) => !text.endsWith("/TT-CP"));
const committees = fc.tuple(number, party, committee).map(([n, type, by]) => `${n}-${type}/${by}`);

const damages: readonly (readonly [Repair, typeof known, (text: string) => string])[] = [
  ["hyphen", known, (text) => text.replace("-", "")],
  ["hyphen", known, (text) => text.replace("-", "/")],
  ["slash", known, (text) => text.replace(/\/(?=\p{L})/u, "")],
  ["slash", known, (text) => text.replace(/\/(?=\p{L})/u, "-")],
  ["slash", committees, (text) => text.replace("/", "-")],
  ["slash", committees, (text) => text.replace("/", "")],
  ["hyphen", committees, (text) => text.replace("-", "/")],
  ["hyphen", committees, (text) => text.replace("-", "")],
  ["dash", wellFormed, (text) => text.replaceAll("-", "–")],
  ["slash", wellFormed, (text) => text.replaceAll("/", "\u2215")],
  ["space", wellFormed, (text) => text.replaceAll(/[-/]/g, " $& ")],
  ["space", wellFormed, (text) => `${text.slice(0, -1)}\u200b${text.slice(-1)}`],
  ["case", known, (text) => text.toLowerCase()],
  ["case", known, (text) => text.toUpperCase()],
  ["case", committees, (text) => text.toLowerCase()],
  ["letter", known.filter((text) => /[QN]Đ/.test(text)), (text) => text.replace(/(?<=[QN])Đ/, "D")],
  ["letter", known, (text) => text.replaceAll("Đ", "Ð")],
  ["zero", wellFormed, (text) => `0${text}`],
];

describe("a damage", () => {
  it.each(damages)("to %s (%#) leaves the document's key and is named", (repair, references, damage) => {
    fc.assert(
      fc.property(references, (text) => {
        const damaged = damage(text);
        fc.pre(damaged !== text);
        expect(keyOf(damaged)).toBe(keyOf(text));
        expect(repairsOf(damaged)).toEqual([repair]);
      }),
    );
  });
});

const mark = fc.constantFrom("/", "-", "", " / ", "–", "\u00ad", "/-");
const group = fc.constantFrom(
  ..."QĐ qđ QÐ NQ NĐCP TTLT NQLT KH HD L PL TT CV UBND ubnd TU TƯ TTg TTG BTC BTCBCT QH15 KT XYZ A&B e\u0323".split(
    " ",
  ),
);

/** Pieces of references, put together rightly or wrongly: much closer to one than random letters are. */
const nearly = fc
  .tuple(
    fc.constantFrom("", "Số: ", "\u200b"),
    fc.constantFrom("0", "1", "07", "31", "30c", "16A", "123456"),
    fc.option(
      fc.tuple(mark, fc.constantFrom("2019", "1822")).map((parts) => parts.join("")),
      { nil: "" },
    ),
    fc.array(
      fc.tuple(mark, group).map((parts) => parts.join("")),
      { minLength: 1, maxLength: 4 },
    ),
  )
  .map(([lead, digits, printedYear, groups]) => `${lead}${digits}${printedYear}${groups.join("")}`);

describe("reading any text", () => {
  it("never throws", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: "binary" }), fc.string({ unit: "grapheme" }), nearly), (text) => {
        const reference = parseReference(text);
        expect(reference === null || reference.asPrinted === text).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it("comes to rest: what is read and printed is read the same, with nothing to mend", () => {
    fc.assert(
      fc.property(nearly, (text) => {
        const reference = parseReference(text);
        if (reference === null) return;
        const printed = formatReference(reference);
        expect(parseReference(printed)).toEqual({ ...reference, asPrinted: printed, repaired: [] });
      }),
      { numRuns: 1000 },
    );
  });
});

describe("a printed reference", () => {
  it("joins number and symbol by a slash, and by a hyphen in the party's documents", () => {
    expect(formatReference({ number: "645", symbol: "TB-KKT", party: false })).toBe("645/TB-KKT");
    expect(formatReference({ number: "07", symbol: "NQ/TU", party: true })).toBe("07-NQ/TU");
    expect(formatReference({ number: "07", year: null, symbol: "NQ/TU", kind: "party" })).toBe("07-NQ/TU");
    expect(formatReference({ number: "31", year: null, symbol: "QĐ-UBND", kind: "administrative" })).toBe("31/QĐ-UBND");
    expect(formatReference({ number: "41", year: 2019, symbol: "QĐ-UBND", kind: "legal" })).toBe("41/2019/QĐ-UBND");
  });
});
