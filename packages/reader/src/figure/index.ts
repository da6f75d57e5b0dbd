export * from "./figure.js";
export { ownNames } from "./lexicon/own.js";
export * from "./mention.js";
export * from "./read-figures.js";
