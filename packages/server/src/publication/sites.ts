import type { Board } from "@khukit/core/board";
import type { Site } from "@khukit/core/visit";

/** The sites that a board counts: those it lists, else one with its own id that anybody may embed. */
export const sitesOf = (board: Board): readonly Site[] => board.sites ?? [{ id: board.id }];
