import type { BoardRecords } from "@khukit/core/folder";
import type { Observation } from "@khukit/core/observation";
import type { Bilingual } from "@khukit/core/problem";

/** The category of the zone dimension that stands for the whole board. */
export const WHOLE_BOARD = "_board";

/** No zone's id begins with an underscore, so a project never hides one. */
const projectCategory = (id: string): string => `_project:${id}`;

export const placeOf = ({ zone, project }: Observation): string =>
  project === null ? (zone ?? WHOLE_BOARD) : projectCategory(project);

/** Every place a board has figures for, with its name, in the order of its tables. */
export const placesOf = ({ board, zones, projects }: BoardRecords): ReadonlyMap<string, Bilingual> =>
  new Map([
    [WHOLE_BOARD, board.shortName] as const,
    ...zones.map(({ id, name }) => [id, name] as const),
    ...projects.map(({ id, name }) => [projectCategory(id), name] as const),
  ]);
