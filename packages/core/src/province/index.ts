export * from "./province.js";
export * from "./search.js";
