export { findReferences } from "./find-references.js";
export { issuerAt } from "./issuer.js";
export { HEADS as BODY_HEADS } from "./issuer-word.js";
export type { FoundReference, TextDate } from "./placed.js";
export { printedAt } from "./printed.js";
export { type ReferenceReading, readReference } from "./read-reference.js";
export { TYPE_NAMES, type TypeWord } from "./type-word.js";
