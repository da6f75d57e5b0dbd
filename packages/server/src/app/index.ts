export { type AppOptions, createApp } from "./app.js";
export type { Assets } from "./assets.js";
export { ConfigurationError } from "./configuration-error.js";
export type { BoardSource, Publishing } from "./publish/index.js";
