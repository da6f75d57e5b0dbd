export * from "./day.js";
export * from "./schema.js";
