export * from "./json-schema.js";
export * from "./records.js";
export * from "./schemas.js";
