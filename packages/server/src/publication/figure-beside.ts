import type { Observation } from "@khukit/core/observation";
import type { FigureBeside } from "@khukit/core/publication";

/** A figure as it stands beside another one. */
export const figureBeside = (observation: Observation | null): FigureBeside | null =>
  observation && {
    value: observation.value,
    period: observation.period,
    asOf: observation.asOf,
    qualifier: observation.qualifier,
  };
