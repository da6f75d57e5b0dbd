export { newsAtom } from "./atom.js";
export { newsRss } from "./rss.js";
