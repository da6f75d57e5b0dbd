export * from "./kind.js";
export * from "./zone.js";
