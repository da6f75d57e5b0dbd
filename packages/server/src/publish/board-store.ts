import type { BoardRecords } from "@khukit/core/folder";
import type { Bilingual } from "@khukit/core/problem";
import type { CheckedUpload } from "./check-upload.js";
import type { BoardState } from "./store/pointer.js";
import type { Version } from "./version.js";

export interface NewPublication {
  readonly board: string;
  /** A ZIP file of the board's folder, or `{"files": {"board.yaml": "…"}}`. */
  readonly body: Uint8Array<ArrayBuffer>;
  /** Whether to go on, by the version that is current; null where nothing was published. */
  readonly precondition?: (current: Version | null) => boolean;
}

/** What was published, or was there already. */
export interface Published {
  readonly version: Version;
  /** What was current until now; null at the first time. */
  readonly previous: Version | null;
  readonly files: number;
  /** Files of the upload that a board's folder does not know. */
  readonly ignored: readonly string[];
  readonly warnings: readonly Bilingual[];
}

/** How a publication ended. Whatever it was but `published`, nothing has changed. */
export type PublicationOutcome =
  | ({ readonly state: "published" | "unchanged" } & Published)
  | Exclude<CheckedUpload, { readonly state: "valid" }>
  | { readonly state: "changed-meanwhile"; readonly current: Version | null }
  | { readonly state: "served-from-folder" };

/** Boards that are published over HTTP and kept on disk, version by version. */
export interface BoardStore {
  /** All boards as they are now; the same list until one of them changes, and a new one then. */
  readonly boards: () => readonly BoardRecords[];
  /** Resolves when the board is on disk and every reader sees it. @throws BoardStoreError, or the system's error */
  readonly publish: (publication: NewPublication) => Promise<PublicationOutcome>;
  /** The current version of a board and those that are kept; null where nothing was published. */
  readonly versions: (board: string) => Promise<BoardState | null>;
  /** Shows what other processes changed; it does so by itself every second. */
  readonly refresh: () => Promise<void>;
  /** Ends what has begun. */
  readonly close: () => Promise<void>;
}
