/** The most that each browser file may weigh, in KiB of gzip, and why. */
export const CEILINGS: Readonly<Record<string, number>> = {
  // What a page must wait for. 0.4 of it are the hashes of six files, which do not compress.
  "khu.js": 1.3,
  "count.js": 1.3,
  // Lit's templates are 3.0 of each element; what all share 5.6: tokens and styles 1.3, properties 0.7, fetching with
  // states, refresh and errors in two languages 3.6. LitElement instead of `ReactiveElement` would add 2.2.
  "visitor-counter.js": 9.5,
  "news-list.js": 12,
  // Above the others: 31 units with their scales 0.6, exact decimals 0.5, office wording of quantities, days and periods
  // 0.9, the four forms of comparison against three bases in two languages 0.5.
  "kpi-cards.js": 13.6,
  // The names of 29 document types in two languages 0.6, days and periods 0.6, seven statuses with their words 0.6, showing the rest of a long list 0.1.
  "directive-list.js": 13.7,
  // Chart.js with bars and lines, without legend, tooltip and title, is 54.
  "stat-chart.js": 70,
  "all.js": 40,
};

/** Full zod calls `new Function`; a locale of date-fns is 7 KiB; `innerHTML` is Lit's alone, of its own templates. */
export const MUST_NOT_APPEAR = ["zod", "ZodType", "formatDistance", "new Function", "eval(", "unsafeHTML", 'style="'];
