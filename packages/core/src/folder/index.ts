export * from "./board-records.js";
export * from "./check-folder.js";
