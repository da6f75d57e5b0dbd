export * from "./base.js";
export * from "./comparison.js";
