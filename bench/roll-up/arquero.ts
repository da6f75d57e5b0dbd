import type { ColumnTable } from "arquero";
import { op, table } from "arquero";
import type { Contender } from "./contender.ts";

/** Arquero adds doubles: its sums are near, not exact. A stock's year is its fourth quarter. */
export const contender: Contender<ColumnTable> = {
  load: async (boards) => {
    const province: string[] = [];
    const indicator: string[] = [];
    const year: string[] = [];
    const value: number[] = [];
    for (const { board, observations } of boards) {
      for (const observation of observations) {
        const counts = observation.indicator.startsWith("flow") || observation.period?.endsWith("Q4");
        province.push(board.slice("board-".length));
        indicator.push(observation.indicator);
        year.push(observation.period?.slice(0, 4) ?? "");
        value.push(counts ? Number(observation.value) : 0);
      }
    }
    return table({ province, indicator, year, value });
  },
  roll: async (figures) => {
    const rolled = figures.groupby("province", "indicator", "year").rollup({ sum: op.sum("value") });
    const answer = new Map<string, string>();
    for (const row of rolled.objects() as { province: string; indicator: string; sum: number }[]) {
      answer.set(`${row.province} ${row.indicator}`, BigInt(row.sum).toString());
    }
    return answer;
  },
};
