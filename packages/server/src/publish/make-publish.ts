import type { atMost } from "./at-most.js";
import type { BoardStore, NewPublication, PublicationOutcome, Published } from "./board-store.js";
import type { CheckedFolder } from "./check-upload.js";
import { overtaken } from "./store/error.js";
import { tidy, writeVersion } from "./store/kept-version.js";
import { movePointer, type Pointer, readPointer } from "./store/pointer.js";
import type { ShownBoards } from "./store/shown-boards.js";
import { siteProblems } from "./store/site-problems.js";
import { afterPublication } from "./store/state.js";
import { UPLOAD_LIMITS } from "./upload/index.js";
import type { UploadChecker } from "./upload-checker.js";

export interface PublishServices {
  readonly directory: string;
  readonly shown: ShownBoards;
  readonly inTurn: ReturnType<typeof atMost>;
  readonly now: () => Date;
  readonly report: (error: unknown) => void;
  readonly checker: UploadChecker;
}

/** Other processes may be first this often before we give up. */
const ATTEMPTS = 10;

const publishedOf = ({ version, files, ignored, warnings }: CheckedFolder, before: Pointer | null): Published => ({
  version,
  previous: before?.state.current ?? null,
  files,
  ignored,
  warnings,
});

/** Publishing with a store's parts: check apart from everything, then one after the other onto the disk and into view. */
export const makePublish = (services: PublishServices): BoardStore["publish"] => {
  const { directory, shown, inTurn, now, report, checker } = services;

  /** The same content again changes nothing, but mends what a disk may have lost of it. */
  const keepCurrent = async (board: string, folder: CheckedFolder, pointer: Pointer): Promise<void> => {
    if (shown.numberOf(board) === pointer.number) return;
    await writeVersion(directory, board, folder);
    shown.show(pointer.number, folder.records);
  };

  /** @returns false where another process was first */
  const makeCurrent = async (
    board: string,
    folder: CheckedFolder,
    before: Pointer | null,
    at: Date,
  ): Promise<boolean> => {
    const { version, files, records } = folder;
    await writeVersion(directory, board, folder);
    const state = afterPublication(before?.state ?? null, { version, publishedAt: at.toISOString(), files });
    if (!(await movePointer(directory, board, before, state))) return false;
    shown.show((before?.number ?? 0) + 1, records);
    await tidy(directory, board, state).catch(report);
    return true;
  };

  const commit = async (
    { board, precondition = () => true }: NewPublication,
    folder: CheckedFolder,
    at: Date,
  ): Promise<PublicationOutcome> => {
    const taken = siteProblems(folder.records, shown.others(board));
    if (taken.length > 0) return { state: "invalid", problems: taken, total: taken.length, ignored: folder.ignored };
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = await readPointer(directory, board);
      if (before?.state.current === folder.version) {
        await keepCurrent(board, folder, before);
        return { state: "unchanged", ...publishedOf(folder, before) };
      }
      const current = before?.state.current ?? null;
      if (!precondition(current)) return { state: "changed-meanwhile", current };
      if (await makeCurrent(board, folder, before, at)) return { state: "published", ...publishedOf(folder, before) };
    }
    throw overtaken(board);
  };

  return async (publication) => {
    const { board, body } = publication;
    if (shown.isBeside(board)) return { state: "served-from-folder" };
    const at = now();
    const checked = await checker({ board, body, at, limits: UPLOAD_LIMITS });
    return checked.state === "valid" ? inTurn(() => commit(publication, checked, at)) : checked;
  };
};
