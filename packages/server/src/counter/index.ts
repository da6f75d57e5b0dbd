export type { CountedView, Counter, CounterBooks, PageView, Sighting } from "./counter.js";
export { CounterError, type CounterErrorCode } from "./error.js";
export { type CounterOptions, openCounter } from "./open-counter.js";
export type { BaselineChange, Correction, MadeCorrection } from "./store.js";
export type { Client, Visitor } from "./visitor.js";
