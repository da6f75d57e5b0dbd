import type { BoardRecords } from "@khukit/core/folder";
import { readFolders } from "../command/folders.js";
import { type ExitCode, print, type Terminal } from "../command/terminal.js";

const summaryOf = ({ board, zones, observations, documents, directives, articles }: BoardRecords): string =>
  `${board.id}: hợp lệ / valid: ${zones.length} khu / zones, ${observations.length} số liệu / figures, ` +
  `${documents.length} văn bản / documents, ${directives.length} nhiệm vụ / tasks, ${articles.length} bài / articles`;

/** `khu check DIR…`: exit code 1 where any folder holds a problem. */
export const check = async (directories: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const boards = await readFolders(directories, terminal);
  if (boards === null) return 1;
  print(terminal, ...boards.map(summaryOf));
  return 0;
};
