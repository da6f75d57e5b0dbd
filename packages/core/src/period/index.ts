export * from "./period.js";
export * from "./schema.js";
export * from "./wording.js";
