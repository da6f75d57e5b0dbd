export * from "./chrome.js";
export type { Chrome, ChromeKind } from "./chrome-kind.js";
export * from "./page.js";
