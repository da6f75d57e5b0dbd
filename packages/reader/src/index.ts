export { readDate } from "./date/index.js";
export { readMoney } from "./money/index.js";
export { readFraction, readNumber, readOrdinal } from "./number/index.js";
export { readPeriod } from "./period/index.js";
export { readText } from "./read-text.js";
export type * from "./reading.js";
export { readReference } from "./reference/index.js";
