export { type Line, linesOf, proseOf } from "./line.js";
export { type LineMark, lineMarkAt, type MarkKind } from "./mark.js";
export { type ReadHeader, readHeader } from "./read-header.js";
export { type Section, sectionsOf } from "./section.js";
