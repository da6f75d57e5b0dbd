import type { BoardRecords, FolderFiles } from "@khukit/core/folder";
import { findContradictions } from "@khukit/core/observation";
import type { Bilingual, Problem } from "@khukit/core/problem";
import { checkFiles } from "../folder/check-files.js";
import { packFolder } from "./pack.js";
import { readUpload, type Upload, type UploadFault, type UploadLimits } from "./upload/index.js";
import { type Version, versionOf } from "./version.js";

/** A board's folder that was found whole, ready to be kept. */
export interface CheckedFolder {
  readonly version: Version;
  readonly records: BoardRecords;
  /** See `packFolder`. */
  readonly packed: Uint8Array<ArrayBuffer>;
  readonly files: number;
  readonly ignored: readonly string[];
  /** Figures that contradict one another; only the office knows which of them is wrong. */
  readonly warnings: readonly Bilingual[];
}

export type CheckedUpload =
  | ({ readonly state: "valid" } & CheckedFolder)
  | {
      readonly state: "invalid";
      readonly problems: readonly Problem[];
      readonly total: number;
      readonly ignored: readonly string[];
    }
  | { readonly state: "no-upload"; readonly fault: UploadFault };

/** More problems than anybody reads: a table whose every row is wrong has one mistake. */
const PROBLEMS_TOLD = 5_000;

const invalid = (problems: readonly Problem[], ignored: readonly string[]): CheckedUpload => ({
  state: "invalid",
  problems: problems.slice(0, PROBLEMS_TOLD),
  total: problems.length,
  ignored,
});

const textsOf = ({ files }: Upload): FolderFiles =>
  new Map(files.flatMap((file) => (file.ok ? [[file.file, file.text] as const] : [])));

/**
 * Checks a body that is to become a board's folder, all of it at once.
 *
 * @param at the time of publication, which the packed files get
 */
export const checkUpload = (board: string, body: Uint8Array, at: Date, limits: UploadLimits): CheckedUpload => {
  const read = readUpload(board, body, limits);
  if (!read.ok) return { state: "no-upload", fault: read.fault };
  const { upload } = read;
  const checked = checkFiles(board, upload.files);
  const problems = checked.ok ? upload.problems : upload.problems.concat(checked.problems);
  if (!checked.ok || problems.length > 0) return invalid(problems, upload.ignored);
  const { observations, indicators, zones } = checked.value;
  const files = textsOf(upload);
  return {
    state: "valid",
    version: versionOf(files),
    records: checked.value,
    packed: packFolder(board, files, at),
    files: files.size,
    ignored: upload.ignored,
    warnings: findContradictions(observations, indicators, zones).map(({ message }) => message),
  };
};
