import { rollUp, tabulate } from "@khukit/core/observation";
import type { Contender } from "./contender.ts";
import { INDICATORS, PLACES, PROVINCE_PLACES, YEAR } from "./nation.ts";

export const contender: Contender<ReturnType<typeof tabulate>> = {
  load: async (boards) => tabulate(boards, INDICATORS),
  roll: async (table) => {
    const figures = rollUp(table, { places: PLACES, periods: [YEAR], at: PROVINCE_PLACES });
    return new Map(
      figures.map(({ place, indicator, value }) => [`${PROVINCE_PLACES.indexOf(place)} ${indicator}`, value ?? ""]),
    );
  },
};
