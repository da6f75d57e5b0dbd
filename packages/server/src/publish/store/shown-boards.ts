import type { BoardRecords } from "@khukit/core/folder";
import { servedFromFolder, siteTaken } from "./error.js";
import { siteProblems } from "./site-problems.js";

interface Shown {
  /** Of the pointer that the records were read by. */
  readonly number: number;
  readonly records: BoardRecords;
}

/**
 * The boards that readers see, each at one version. The list is made anew with each change and never changed itself: who
 * holds it holds one state of everything.
 *
 * @param beside boards that are served from folders; they are always there
 */
export const shownBoards = (beside: readonly BoardRecords[]) => {
  const shown = new Map<string, Shown>();
  let list = beside;

  const isBeside = (id: string): boolean => beside.some(({ board }) => board.id === id);
  const others = (id: string): readonly BoardRecords[] => list.filter(({ board }) => board.id !== id);
  const listAnew = (): void => {
    list = [...beside, ...[...shown.values()].map(({ records }) => records)];
  };

  /** @throws BoardStoreError where it would take away what another board has */
  const show = (number: number, records: BoardRecords): void => {
    const { id } = records.board;
    if (isBeside(id)) throw servedFromFolder(id);
    const problems = siteProblems(records, others(id));
    if (problems.length > 0) throw siteTaken(id, problems);
    shown.set(id, { number, records });
    listAnew();
  };

  /** Hides the boards that are no longer in the store. */
  const keepOnly = (ids: ReadonlySet<string>): void => {
    const gone = [...shown.keys()].filter((id) => !ids.has(id));
    for (const id of gone) shown.delete(id);
    if (gone.length > 0) listAnew();
  };

  return {
    list: (): readonly BoardRecords[] => list,
    isBeside,
    others,
    numberOf: (id: string): number | null => shown.get(id)?.number ?? null,
    show,
    keepOnly,
  };
};

export type ShownBoards = ReturnType<typeof shownBoards>;
