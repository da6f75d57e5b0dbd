import { type Observation, observationSchema } from "./observation.js";

/** A valid observation: the board's revenue of 2023, with other fields in place of its own. */
export const observation = (fields: Partial<Record<keyof Observation, unknown>>): Observation =>
  observationSchema.parse({
    indicator: "revenue",
    zone: null,
    project: null,
    period: "2023",
    asOf: null,
    value: "6299000000000",
    unit: "VND",
    equivalent: null,
    qualifier: null,
    status: "actual",
    cumulative: false,
    comparisons: [],
    article: null,
    note: null,
    ...fields,
  });
