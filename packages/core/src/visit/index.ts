export * from "./counts.js";
export * from "./site.js";
