// A file for each, so that a bundle takes what it uses: numbers alone are 0.7 kB of zod.
export * from "./address.js";
export * from "./count.js";
export * from "./identifier.js";
export * from "./prose.js";
export * from "./time-zone.js";
