export { type ElementAssets, elementAssets } from "./asset/asset.js";
export { type BuildOptions, buildStatic } from "./build/build.js";
export { run } from "./command/run.js";
export type { ExitCode, Terminal } from "./command/terminal.js";
