export { type NodeOptions, openNodeStore } from "./node-store.js";
