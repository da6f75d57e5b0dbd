import type { BoardRecords } from "@khukit/core/folder";
import { fold } from "@khukit/core/vietnamese";
import { bareZoneName } from "./zone.js";

/**
 * Whether a text is about the board at all: whether it names its province or one of its zones. News of other provinces
 * holds figures too, and they are not the board's.
 */
export const concernsBoard = (text: string, { board, zones }: BoardRecords): boolean => {
  const words = ` ${fold(text).replace(/[^a-z0-9]+/g, " ")} `;
  const names = [fold(board.province.name), ...zones.map(({ name }) => bareZoneName(name.vi))];
  return names.some((name) => name !== "" && words.includes(` ${name.replace(/[^a-z0-9]+/g, " ")} `));
};
