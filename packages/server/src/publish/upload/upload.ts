import type { Problem } from "@khukit/core/problem";
import type { ReadFile } from "../../folder/read-file.js";
import type { ZipFault } from "../zip/index.js";

/** The files of a board's folder as they came, before they are checked against one another. */
export interface Upload {
  /** Also those that are refused, each with its problem. */
  readonly files: readonly ReadFile[];
  /** Of the upload as a whole, and of what has no name. */
  readonly problems: readonly Problem[];
  /** What the board's folder does not know and what is therefore not published. */
  readonly ignored: readonly string[];
}

/** Why a body is no upload at all. */
export type UploadFault =
  | ZipFault
  | "not-json"
  /** Its check took more memory or time than it may. */
  | "exhausting";

export type ReadUpload =
  | { readonly ok: true; readonly upload: Upload }
  | { readonly ok: false; readonly fault: UploadFault };
