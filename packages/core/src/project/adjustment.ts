import { addDecimals, type Decimal } from "../decimal/decimal.js";
import { isNothing } from "./amounts.js";
import { sumAmounts } from "./capital.js";
import type { CapitalAmounts } from "./capital.schema.js";
import type { CapitalChange, CertificateEvent, LandChange } from "./certificate-event.schema.js";
import type { CertificateSpan } from "./flow.js";
import type { CertificateHistory } from "./history.js";

/** Increases and decreases of one thing, each added up by itself. */
export interface UpAndDown<Of> {
  readonly increase: Of;
  readonly decrease: Of;
}

/** A row of form 2115: what a project's adjustments within a span changed. */
export interface CertificateAdjustment {
  readonly charter: UpAndDown<CapitalAmounts>;
  readonly capital: UpAndDown<CapitalAmounts>;
  /** In hectares. */
  readonly land: UpAndDown<Decimal>;
}

type Adjusted = Extract<CertificateEvent, { readonly kind: "adjusted" }>;

const changesBy = (changes: readonly CapitalChange[], direction: "increase" | "decrease"): CapitalAmounts =>
  sumAmounts(changes.flatMap((change) => (change.direction === direction ? [change.by] : [])));

const landBy = (changes: readonly LandChange[], direction: "increase" | "decrease"): Decimal =>
  addDecimals(...changes.flatMap((change) => (change.direction === direction ? [change.by] : [])));

const upAndDown = (changes: readonly CapitalChange[]): UpAndDown<CapitalAmounts> => ({
  increase: changesBy(changes, "increase"),
  decrease: changesBy(changes, "decrease"),
});

const changesNothing = ({ charter, capital, land }: CertificateAdjustment): boolean =>
  [charter.increase, charter.decrease, capital.increase, capital.decrease].every(isNothing) &&
  land.increase === "0" &&
  land.decrease === "0";

/**
 * What a project's adjustments within a span of days changed of its charter capital, registered capital and land; null
 * where they changed none of these, and the project has no row in form 2115. Source: form 2115.H.QLKKT (secondary: an
 * unofficial specification, which heads capital USD for domestic projects too: here each currency keeps its own).
 *
 * @example
 * adjustmentWithin({ project: "a", capitalSource: "fdi", events: [
 *   { kind: "new", day: "2020-01-01", document: null, capital: { usd: "5", vnd: "0" } },
 *   { kind: "adjusted", day: "2020-07-03", document: null, capital: { direction: "increase", by: { usd: "2", vnd: "0" } },
 *     charter: { direction: "level" }, land: { direction: "level" } },
 * ] }, { from: "2020-07-01", to: "2020-09-30" }).capital.increase
 * //=> { usd: "2", vnd: "0" }
 */
export const adjustmentWithin = (
  { events }: CertificateHistory,
  { from, to }: CertificateSpan,
): CertificateAdjustment | null => {
  const adjusted = events
    .filter((event): event is Adjusted => event.kind === "adjusted")
    .filter(({ day }) => from <= day && day <= to);
  const land = adjusted.map((event) => event.land);
  const adjustment = {
    charter: upAndDown(adjusted.map(({ charter }) => charter)),
    capital: upAndDown(adjusted.map(({ capital }) => capital)),
    land: { increase: landBy(land, "increase"), decrease: landBy(land, "decrease") },
  };
  return changesNothing(adjustment) ? null : adjustment;
};
