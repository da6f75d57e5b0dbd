export * from "./counts.js";
export * from "./counts.schema.js";
export * from "./instant.js";
export * from "./site.js";
export * from "./terms.js";
