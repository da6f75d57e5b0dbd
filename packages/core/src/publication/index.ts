export * from "./publication.js";
