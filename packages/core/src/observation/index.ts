export * from "./comparison.js";
export * from "./comparison.schema.js";
export * from "./latest.js";
export * from "./observation.js";
