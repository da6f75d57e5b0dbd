export * from "./base.js";
export * from "./comparison.js";
export * from "./spoken.js";
