import type { ElementProblem } from "./element-problem.js";

const COMPOSED = { bubbles: true, composed: true } as const;

/** Data came, at first or anew, and is on the page. */
export class KhuLoadEvent extends CustomEvent<unknown> {
  constructor(view: unknown) {
    super("khu-load", { ...COMPOSED, detail: view });
  }
}

/** Loading failed; the detail says what to mend. */
export class KhuErrorEvent extends CustomEvent<ElementProblem> {
  constructor(problem: ElementProblem) {
    super("khu-error", { ...COMPOSED, detail: problem });
  }
}

/** The visitor chose an entry. `preventDefault()` keeps a link from being followed. */
export class KhuSelectEvent<Selection = unknown> extends CustomEvent<Selection> {
  constructor(selection: Selection) {
    super("khu-select", { ...COMPOSED, cancelable: true, detail: selection });
  }
}

declare global {
  interface HTMLElementEventMap {
    "khu-load": KhuLoadEvent;
    "khu-error": KhuErrorEvent;
    "khu-select": KhuSelectEvent;
  }
}
