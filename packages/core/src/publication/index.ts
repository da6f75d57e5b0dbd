export * from "./profile.js";
export * from "./publication.js";
