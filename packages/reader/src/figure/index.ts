export * from "./figure.js";
export * from "./mention.js";
export * from "./read-figures.js";
