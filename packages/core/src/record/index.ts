export * from "./brand.js";
export * from "./check-record.js";
export * from "./expectation.js";
export * from "./fields.js";
