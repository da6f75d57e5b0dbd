export * from "./code.js";
export * from "./define.js";
export * from "./indicator.js";
export * from "./lookup.js";
export * from "./registry.js";
export * from "./registry-problems.js";
