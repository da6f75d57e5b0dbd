export * from "./define.js";
export * from "./indicator.js";
export * from "./registry.js";
