export * from "./directive.js";
export * from "./on-time-rate.js";
export * from "./procedure-file.schema.js";
export * from "./scorecard.js";
export * from "./status.js";
export * from "./update-rate.js";
export * from "./weekend.js";
