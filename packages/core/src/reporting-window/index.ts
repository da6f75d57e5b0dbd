export * from "./filing.js";
export * from "./rules.js";
export * from "./schema.js";
export * from "./window.js";
