import type { BoardRecords } from "@khukit/core/folder";
import { findContradictions } from "@khukit/core/observation";
import { readFolders } from "../command/folders.js";
import { type ExitCode, print, type Terminal } from "../command/terminal.js";

const summaryOf = ({ board, zones, observations, documents, directives, articles, reports }: BoardRecords): string =>
  `${board.id}: hợp lệ / valid: ${zones.length} khu / zones, ${observations.length} số liệu / figures, ` +
  `${documents.length} văn bản / documents, ${directives.length} nhiệm vụ / tasks, ${articles.length} bài / articles, ` +
  `${reports.length} báo cáo / reports`;

/** Figures that contradict one another are told and let be: only the office knows which of them is wrong. */
const warningsOf = ({ observations, indicators, zones }: BoardRecords): readonly string[] =>
  findContradictions(observations, indicators, zones).flatMap(({ message }) => [
    `  cảnh báo: ${message.vi}`,
    `    warning: ${message.en}`,
  ]);

/** `khu check DIR…`: exit code 1 where any folder holds a problem. */
export const check = async (directories: readonly string[], terminal: Terminal): Promise<ExitCode> => {
  const boards = await readFolders(directories, terminal);
  if (boards === null) return 1;
  print(terminal, ...boards.flatMap((records) => [summaryOf(records), ...warningsOf(records)]));
  return 0;
};
