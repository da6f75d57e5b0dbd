export * from "./project.js";
