/** Blanks of the source, which a page shows as one; a no-break space is a sign of its own. */
const BLANKS = /[ \t\n\r\f\v]+/g;
const ENDS_OF_LINE = /[\n\r\f\v]+/g;

/** An item that brings its own sign is not given another. */
const OWN_MARK = /^(?:[-–—+*•·▪●○◦‣✓➢\uf0b7\uf0d8]|\(?(?:\d{1,3}|[ivx]{1,5}|\p{L})[.)])[\s\u00a0]/iu;

/** Whether blanks and tabs count, as in `<pre>` and in letters, where they part columns, or are shown as one. */
export type Blanks = "kept" | "one";

const evenBlanks = (text: string, blanks: Blanks): string =>
  blanks === "kept" ? text.replace(ENDS_OF_LINE, " ") : text.replace(BLANKS, " ");

/** Lines in the making: text is added to the last one until it is ended. Lines without text are left out. */
export interface Lines {
  readonly write: (text: string, blanks: Blanks) => void;
  readonly end: () => void;
  readonly addAll: (lines: readonly string[]) => void;
  /** What the next line begins with: `- `. */
  readonly mark: (mark: string) => void;
  /** The last letter of the line in the making, or an empty text. */
  readonly last: () => string;
  readonly all: () => readonly string[];
}

/**
 * An empty row of lines.
 *
 * @example
 * const lines = linesOf();
 * lines.write(" Khu  A ", "one");
 * lines.all() //=> ["Khu A"]
 */
export const linesOf = (): Lines => {
  const done: string[] = [];
  let parts: string[] = [];
  let mark = "";
  const last = (): string => parts.at(-1)?.at(-1) ?? "";
  const end = (): void => {
    const line = parts.join("").trim();
    parts = [];
    if (line === "") return;
    done.push(mark !== "" && !OWN_MARK.test(line) ? mark + line : line);
    mark = "";
  };
  return {
    write: (text, blanks) => {
      const even = evenBlanks(text, blanks);
      const part = blanks !== "kept" && last() === " " && even.startsWith(" ") ? even.slice(1) : even;
      if (part !== "") parts.push(part);
    },
    end,
    addAll: (lines) => {
      end();
      for (const line of lines) done.push(line);
    },
    mark: (next) => {
      end();
      mark = next;
    },
    last,
    all: () => {
      end();
      return done;
    },
  };
};
