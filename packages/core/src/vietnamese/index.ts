export * from "./clean.js";
export * from "./collate.js";
export * from "./date.js";
export * from "./fold.js";
export * from "./number.js";
export * from "./number-to-words.js";
export * from "./quantity.js";
export * from "./words-to-number.js";
