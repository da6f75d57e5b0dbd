export * from "./phrase.js";
export * from "./source.js";
export * from "./spelling.js";
export * from "./text.js";
export * from "./token.js";
