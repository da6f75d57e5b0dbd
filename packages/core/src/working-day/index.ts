export * from "./calendar.js";
export * from "./change.js";
export * from "./schema.js";
export * from "./vietnam.js";
export * from "./working-day.js";
