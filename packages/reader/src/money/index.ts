export * from "./money-at.js";
export * from "./read-money.js";
