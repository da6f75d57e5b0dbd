import type { BoardUnit } from "../board/board.js";
import type { Bilingual } from "../problem/problem.js";
import type { Zone } from "../zone/zone.js";
import type { Named } from "./publication.js";

/** `GET /v1/boards/{board}`: who the board is, and where the rest of it is found. */
export interface BoardPublication extends Named {
  readonly shortName: Bilingual;
  readonly province: { readonly code: string; readonly name: string; readonly asOf: string };
  readonly address: string | null;
  readonly units: readonly BoardUnit[];
  readonly zones: readonly Zone[];
  readonly links: {
    readonly self: string;
    readonly news: string;
    readonly statistics: string;
    readonly indicators: string;
    readonly directives: string;
    /** The sites whose visits are counted, the board's own first. */
    readonly sites: readonly string[];
  };
}
