export * from "./cut-off.js";
export * from "./find-periods.js";
export * from "./read-period.js";
export * from "./year-to-date.js";
