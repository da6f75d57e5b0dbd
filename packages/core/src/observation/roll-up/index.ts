export type { Basis, RolledUpFigure } from "./figure.js";
export type { Gap } from "./gap.js";
export * from "./place.js";
export { ratioOfParts } from "./ratio.js";
export { type RollUpOptions, rollUp } from "./roll-up.js";
export { type BoardFigures, type ObservationTable, tabulate } from "./table.js";
