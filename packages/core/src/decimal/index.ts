export * from "./decimal.js";
export * from "./schema.js";
