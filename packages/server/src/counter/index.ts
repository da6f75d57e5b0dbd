export type { CountedView, Counter, PageView } from "./counter.js";
export { CounterError, type CounterErrorCode } from "./error.js";
export { type CounterOptions, openCounter } from "./open-counter.js";
export type { CounterStore, Presence, SpanStarts, StoredView, VisitSums } from "./store.js";
export type { Client, Visitor } from "./visitor.js";
