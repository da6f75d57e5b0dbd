import type { Client } from "pg";
import type { PresenceBoard } from "../presence.js";
import { ONLINE_SECONDS } from "../presence.js";
import type { SiteQuestion } from "../store.js";
import type { KnownFigures } from "./known-figures.js";
import type { PageName } from "./numbers.js";
import { readPresence } from "./presence.js";
import { readPages, readSites, readTurn } from "./read.js";

/** What a node knows of the common books. */
export interface Known {
  readonly figures: KnownFigures;
  readonly board: PresenceBoard;
  /** This run of the node, whose visitors are on the board already. */
  readonly run: string;
}

/** Asks the database for the figures of sites, and for who has come and gone on other nodes. */
export const refreshSites = async (
  client: Client,
  questions: readonly SiteQuestion[],
  { figures, board, run }: Known,
): Promise<void> => {
  // The turn first: what comes between is read once more, and never left out.
  const turn = await readTurn(client);
  const books = await readSites(client, questions);
  const asked = questions.map(({ site }) => ({ site, after: figures.turnOf(site) }));
  const nowOf = new Map(questions.map(({ site, now }) => [site, now]));
  for (const presence of await readPresence(client, asked, run)) {
    const isOver = presence.seen <= (nowOf.get(presence.site) ?? 0) - ONLINE_SECONDS;
    if (presence.seen === 0) board.leave(presence.site, presence.visitor);
    else if (!isOver) board.touch(presence);
  }
  for (const [index, question] of questions.entries()) {
    const read = books[index];
    if (read !== undefined) figures.learnSite(question, read, turn);
  }
};

export const refreshPages = async (
  client: Client,
  names: readonly PageName[],
  figures: KnownFigures,
): Promise<void> => {
  figures.learnPages(names, await readPages(client, names));
};
