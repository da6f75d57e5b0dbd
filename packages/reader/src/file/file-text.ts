import type { OldLetters } from "./charset/old-letters.js";
import type { Article } from "./page/article.js";
import type { FileProblem } from "./problem.js";

interface AnyText {
  /** Ready for `readText`: paragraphs, headings, list items and rows of tables as lines. */
  readonly text: string;
  /** Letters of the time before Unicode (TCVN3, VNI) that were converted, or null. */
  readonly oldLetters: OldLetters | null;
  /** What of the file could not be read, though the rest was. */
  readonly problems: readonly FileProblem[];
}

/** How bytes were read: a name of the Encoding Standard, `tcvn3` or `vni`. */
type Charset = string;

/** The text of a file, by the kind that its bytes are. */
export type FileText =
  | (AnyText & { readonly kind: "text"; readonly charset: Charset })
  | (AnyText & { readonly kind: "html"; readonly charset: Charset; readonly article: Article | null })
  | (AnyText & { readonly kind: "docx" })
  | (AnyText & {
      readonly kind: "pdf" /** Where each page begins in the text. */;
      readonly pageStarts: readonly number[];
    });

/** Core's `Result`, whose problems tell their reason. */
export type FileResult =
  | { readonly ok: true; readonly value: FileText }
  | { readonly ok: false; readonly problems: readonly FileProblem[] };
