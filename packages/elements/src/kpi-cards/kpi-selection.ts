import type { Indicator } from "./indicators.reader.js";

/** The id under which `zone` means the whole board. */
const WHOLE_BOARD = "_board";

/** What the attributes ask for; no words mean everything. */
export interface KpiSelection {
  readonly codes: readonly string[];
  readonly zones: readonly string[];
  readonly projects: readonly string[];
  readonly limit: number;
}

const isAskedFor = (asked: readonly string[], id: string): boolean => asked.length === 0 || asked.includes(id);

const zoneOf = ({ zone, project }: Indicator): string => zone?.id ?? (project === null ? WHOLE_BOARD : "");

/** The entries asked for: in the order of the codes where there are any, else as the board publishes them. */
export const selectIndicators = (
  indicators: readonly Indicator[],
  { codes, zones, projects, limit }: KpiSelection,
): readonly Indicator[] =>
  indicators
    .filter(
      (entry) =>
        isAskedFor(codes, entry.code) &&
        isAskedFor(zones, zoneOf(entry)) &&
        isAskedFor(projects, entry.project?.id ?? ""),
    )
    .sort((left, right) => codes.indexOf(left.code) - codes.indexOf(right.code))
    .slice(0, limit);
