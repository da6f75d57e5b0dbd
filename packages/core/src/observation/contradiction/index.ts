export * from "./contradictions.js";
export * from "./finding.js";
