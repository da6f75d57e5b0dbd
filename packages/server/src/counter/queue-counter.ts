import type { CountedView, Counter, PageView, Sighting } from "./counter.js";
import { type GroupLimits, groupCommit } from "./group-commit.js";
import type { Ledger } from "./ledger/ledger.js";

/** A counter that gathers views while others are written, and hands them to the books as one group. */
export const queueCounter = (ledger: Ledger, limits: GroupLimits): Counter => {
  const views = groupCommit<PageView, CountedView>(ledger.countAll, limits);
  const sightings = groupCommit<Sighting, void>(async (group) => {
    await ledger.present(group);
    return [];
  }, limits);

  return {
    count: views.add,
    present: sightings.add,
    visits: ledger.visits,
    views: ledger.views,
    close: async () => {
      await Promise.all([views.close(), sightings.close()]);
      await ledger.close();
    },
  };
};
