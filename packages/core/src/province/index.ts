export * from "./province.js";
export * from "./search.js";
export * from "./slug.js";
