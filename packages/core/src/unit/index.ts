export * from "./schema.js";
export * from "./unit.js";
