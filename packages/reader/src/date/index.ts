export * from "./context.js";
export * from "./find-dates.js";
export * from "./read-date.js";
export type { TimeOptions } from "./reading-options.js";
