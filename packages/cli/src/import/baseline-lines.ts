import type { Day } from "@khukit/core/day";
import { baselineOf, type ImportSource } from "@khukit/reader/import";
import type { Style } from "../command/style.js";

/** An old counter's figures as `board.yaml` takes them: shown, for the day they were seen is the clerk's to say. */
const yamlOf = (counts: object): readonly string[] => [
  "      baseline:",
  ...Object.entries(counts).map(([name, value]) => `        ${name}: ${JSON.stringify(value)}`),
];

const blockOf = ({ reading, publishedOn }: ImportSource): readonly string[] => {
  const baseline = reading.visits === null ? null : baselineOf(reading.visits, publishedOn ?? ("YYYY-MM-DD" as Day));
  return baseline === null ? [] : yamlOf(baseline);
};

/** What the counter blocks of some sources would make of a site's baseline. */
export const baselineLines = (sources: readonly ImportSource[], style: Style): readonly string[] => {
  const lines = sources.flatMap(blockOf);
  return lines.length === 0
    ? []
    : [
        "",
        `${style("bold", "Bộ đếm cũ")} / Old counter`,
        "  Chép vào board.yaml (sites) và sửa asOf cho đúng ngày xem bộ đếm / for board.yaml (sites); asOf is the day it was seen:",
        ...lines,
      ];
};
