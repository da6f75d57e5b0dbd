export * from "./article.js";
export * from "./excerpt.js";
