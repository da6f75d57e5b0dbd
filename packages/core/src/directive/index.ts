export * from "./directive.js";
export * from "./status.js";
