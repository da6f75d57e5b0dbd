export { isMoneyUnit } from "./currency.js";
export * from "./measure-at.js";
export type { UnitFinder } from "./reading.js";
export type { UnitMatch } from "./unit-match.js";
