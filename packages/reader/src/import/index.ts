export { baselineOf } from "./baseline.js";
export type { Change, Draft } from "./change.js";
export { type NewsText, newsIn } from "./news-text.js";
export { type ImportOptions, type ImportPlan, planImport } from "./plan.js";
export type { Refusal } from "./refusal.js";
export type { ImportSource, NewsItem } from "./source.js";
