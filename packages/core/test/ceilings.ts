/** The most that a bundle of one import may weigh, in bytes of gzip. */
export interface Ceiling {
  /** What is imported from the entry: `*` for all of it. */
  readonly imports: string;
  readonly entry: string;
  readonly bytes: number;
}

const whole = (entry: string, bytes: number): Ceiling => ({ imports: "*", entry, bytes });

const one = (imports: string, entry: string, bytes: number): Ceiling => ({ imports, entry, bytes });

/**
 * Each entry whole, then what a page or a form would take alone. Minified and with Vietnamese as UTF-8, as the common
 * bundlers write it.
 */
export const CEILINGS: readonly Ceiling[] = [
  // The promise of the package: a period costs a page nothing that it would notice.
  whole("period", 2048),
  // Its numbers in words, quantities with their units (0.6), dates and collation.
  whole("vietnamese", 3072),

  // Not a schema among them.
  whole("problem", 256),
  whole("publication", 64),
  // The provinces before and after the mergers, with their codes, names and days (1.4).
  whole("province", 2816),
  // The columns of the national forms, named in two languages.
  whole("form", 9728),

  // One schema of text each: zod/mini is 3.1 of it, 3.3 with a pattern. Date-fns is 0.6 of a day.
  whole("day", 4864),
  whole("decimal", 4864),
  whole("unit", 4608),

  // Records: zod/mini with all the kinds of field that they have is 6.3, and 0.7 more where a field is a number.
  whole("article", 9216),
  // With the reporting windows (0.7) and working days (0.5) that a board may have of its own.
  whole("board", 11008),
  whole("directive", 9728),
  whole("enterprise", 11520),
  whole("record", 9216),
  whole("reporting-window", 9472),
  whole("visit", 9984),
  whole("working-day", 10240),
  whole("zone", 10752),
  // The types and issuers of documents with their names in two languages, and the readings of malformed references.
  whole("document", 15616),
  // Capital in two currencies, and the life of a certificate with the reasons why a step of it cannot be.
  whole("project", 15616),
  // All that must be looked at before a report is signed, each with its words in two languages.
  whole("report", 17408),
  // Roll-ups, comparisons and what contradicts itself.
  whole("observation", 20480),
  // The registry (8.5): every indicator that real pages and national forms report; and the forms (9), to check it against.
  whole("indicator", 28160),
  // Every schema of every concept, zod's making of JSON Schema, and the names of all fields in two languages (2.9).
  whole("schema", 34816),
  // Everything that a folder holds, with the registry of indicators and the readers of YAML (32) and CSV (7), and
  // the readings of references that documents are checked by (3). For tools.
  whole("folder", 92672),

  one("{ daySchema }", "schema", 6144),
  one("{ decimalSchema }", "schema", 6144),
  one("{ periodSchema }", "schema", 6144),
  one("{ taxCodeSchema }", "schema", 6144),
  one("{ unitSchema }", "schema", 6144),
  // The smallest that has fields: an object is 1.4 above a text, a choice 0.3.
  one("{ comparisonSchema }", "schema", 6144),
  // Above 6 kB by zod alone: all kinds of field 6.3, the units 0.5, the words of fourteen fields in two languages 2.
  one("{ observationSchema }", "schema", 9216),
];

/** The entries whose work is the provinces themselves. Nobody else pays for their table. */
export const NEEDS_PROVINCES: ReadonlySet<string> = new Set(["province", "folder"]);

/** A name that stands in the table of provinces and nowhere else. */
export const OF_THE_PROVINCES = "Bà Rịa - Vũng Tàu";

/** Compiled code is refused by a strict Content-Security-Policy. */
export const WORDS_THAT_MUST_NOT_APPEAR: readonly string[] = ["new Function", "eval("];

/** Zod's full build is 80 kB and calls `new Function`; a locale of date-fns is 7 kB. */
export const MODULES_THAT_MUST_NOT_APPEAR: readonly RegExp[] = [
  /zod\/v4\/classic\//,
  /zod\/v4\/locales\//,
  /date-fns\/locale/,
];
