export * from "./document.js";
export * from "./reference.js";
export * from "./type.js";
