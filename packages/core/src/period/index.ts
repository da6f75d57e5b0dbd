export * from "./parse.js";
export * from "./period.js";
export * from "./relation.js";
export * from "./sequence.js";
export * from "./wording.js";
