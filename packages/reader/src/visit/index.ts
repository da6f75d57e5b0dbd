export * from "./views.js";
export * from "./visits.js";
