export * from "./tasks.js";
