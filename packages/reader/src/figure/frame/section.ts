import type { Sentence } from "../event.js";
import type { Memory, Scope } from "./scope.js";

/** A heading, or a line that ends with a colon, tells of the lines below it; a title tells of nothing but the text. */
export const keepSection = (scope: Scope, sentence: Sentence, memory: Memory): void => {
  const last = sentence.events.at(-1);
  const isOpen = last?.kind === "boundary" && last.mark === ":";
  const isHeading = sentence.isHeading && sentence.isNumbered && scope.last === null;
  if (isOpen || isHeading) {
    memory.section = scope.said;
    memory.sectionStatus = scope.saidStatus;
    memory.isList = isOpen && !isHeading;
  } else if (scope.last === null && scope.said.length > 0 && scope.sentence > 0) {
    memory.section = scope.said;
  }
};

/** What a colon opened ends with its list, and whatever a part's heading said with the part. */
export const endList = (sentence: Sentence, memory: Memory): void => {
  if (sentence.isPart) memory.sectionStatus = null;
  if (!memory.isList || !sentence.beginsLine || sentence.isNumbered) return;
  memory.isList = false;
  memory.sectionStatus = null;
};
