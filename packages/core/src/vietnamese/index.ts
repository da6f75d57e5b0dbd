export * from "./date.js";
export * from "./fold.js";
export * from "./number.js";
export * from "./quantity.js";
