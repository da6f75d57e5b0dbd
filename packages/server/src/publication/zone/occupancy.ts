import type { Decimal } from "@khukit/core/decimal";
import { type Indicator, indicatorByCode } from "@khukit/core/indicator";
import type { Observation, ObservationStatus } from "@khukit/core/observation";
import type { Bilingual } from "@khukit/core/problem";
import { type OccupancyDenominator, occupancyRate } from "@khukit/core/zone";

/** The rates of a zone, each with the indicators of what is let and of what it is let of. */
const RATES = [
  { rate: "occupancy_rate", denominator: "industrialService", of: "land_area_industrial" },
  { rate: "occupancy_rate_planned", denominator: "planned", of: "land_area_industrial_planned" },
  { rate: "occupancy_rate_recovered", denominator: "recovered", of: "land_area_industrial_recovered" },
  { rate: "occupancy_rate_operating", denominator: "operating", of: "land_area_industrial_operating" },
] as const satisfies readonly {
  readonly rate: string;
  readonly denominator: OccupancyDenominator;
  readonly of: string;
}[];

/** How full a zone is. The rate never stands without what it is a rate of: one zone has a different one on each. */
export interface PublishedOccupancy {
  /** In percent. */
  readonly rate: string;
  readonly denominator: OccupancyDenominator;
  readonly denominatorName: Bilingual;
  /** The land of the denominator in hectares, where the board tells it of the same moment. */
  readonly of: string | null;
  /** Leased land in hectares, where the board tells it of the same moment. */
  readonly leased: string | null;
  readonly period: string | null;
  readonly asOf: string | null;
  readonly status: ObservationStatus;
  /** Whether the board reports the rate, or it follows from the two areas. */
  readonly basis: "reported" | "computed";
}

/** The latest figure of an indicator in one zone. */
export type LatestOf = (indicator: string) => Observation | undefined;

/** An area that is told of the same moment as another figure. */
const sameMoment = (figure: Observation, area: Observation | undefined): Decimal | null =>
  area !== undefined && area.period === figure.period && area.asOf === figure.asOf ? area.value : null;

/** On whichever land: the share of a whole that is let is one arithmetic. */
const computedRate = (leased: Decimal | null, industrialService: Decimal | null): Decimal | null =>
  occupancyRate({ leased, industrialService }, "industrialService")?.rate ?? null;

/** What the board reports stands as it is, even where its areas make another rate: only the office knows which is wrong. */
const occupancyBy = (
  { rate, denominator, of }: (typeof RATES)[number],
  latest: LatestOf,
  indicators: readonly Indicator[],
): PublishedOccupancy | null => {
  const reported = latest(rate);
  const found = reported ?? latest("land_leased");
  if (found === undefined) return null;
  const leased = sameMoment(found, latest("land_leased"));
  const whole = sameMoment(found, latest(of));
  const value = reported?.value ?? computedRate(leased, whole);
  if (value === null) return null;
  return {
    rate: value,
    denominator,
    denominatorName: indicatorByCode(of, indicators)?.name ?? { vi: of, en: of },
    of: whole,
    leased,
    period: found.period,
    asOf: found.asOf,
    status: found.status,
    basis: reported === undefined ? "computed" : "reported",
  };
};

/** Every occupancy rate that is known of a zone. */
export const occupancyOf = (latest: LatestOf, indicators: readonly Indicator[]): readonly PublishedOccupancy[] =>
  RATES.flatMap((rate) => occupancyBy(rate, latest, indicators) ?? []);
