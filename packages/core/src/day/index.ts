export * from "./day.js";
export * from "./instant.js";
export * from "./schema.js";
