export * from "./indicator.js";
export * from "./registry.js";
