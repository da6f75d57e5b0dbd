import { compareArticles } from "../article/article.js";
import { boardSchema } from "../board/board.js";
import { comparePeriods } from "../period/period.js";
import type { Problem, Result } from "../problem/problem.js";
import { invalidValue } from "../record/check-record.js";
import { expectationOf } from "../record/expectation.js";
import { identifierSchema } from "../record/fields.js";
import type { BoardRecords, Located } from "./board-records.js";
import { readYaml } from "./front-matter.js";
import { mergeIndicators } from "./merge-indicators.js";
import { provinceProblems } from "./province-problems.js";
import { readArticles } from "./read-articles.js";
import { type FolderFiles, readRecords } from "./read-records.js";
import { readReports } from "./read-reports.js";
import { referenceProblems } from "./references.js";
import { TABLES } from "./tables.js";

export type { FolderFiles } from "./read-records.js";

const missingProfile: Problem = {
  code: "missing-file",
  file: "board.yaml",
  row: null,
  column: null,
  message: {
    vi: "thư mục chưa có tệp board.yaml (hồ sơ của ban quản lý).",
    en: "the folder has no board.yaml (the board's profile).",
  },
};

const tableNames = Object.keys(TABLES);

const unknownFiles = (files: FolderFiles): readonly Problem[] =>
  [...files.keys()]
    .filter((file) => file.endsWith(".csv") && !tableNames.includes(file))
    .map((file) => ({
      code: "unknown-file",
      file,
      row: null,
      column: null,
      message: {
        vi: `không có bảng này; hãy sửa tên hoặc bỏ tệp. Các bảng: ${tableNames.join(", ")}.`,
        en: `is not a known table; mend its name or remove it. Tables: ${tableNames.join(", ")}.`,
      },
    }));

const idProblems = (id: string): readonly Problem[] =>
  identifierSchema.safeParse(id).success
    ? []
    : [invalidValue({ file: null, row: null, column: "id" }, id, expectationOf(identifierSchema))];

const valuesOf = <Value>(located: readonly Located<Value>[]): readonly Value[] => located.map(({ value }) => value);

/**
 * Checks a board's folder as a whole: the records, or every problem in every file at once.
 *
 * @param id the folder's name, which is the board's id
 * @param files path within the folder (`news/2024-01-22-a.md`) to text
 *
 * @example
 * checkFolder("quang-binh", new Map()).problems.map(({ code, file }) => `${code} ${file}`)
 * //=> ["missing-file board.yaml"]
 */
export const checkFolder = (id: string, files: FolderFiles): Result<BoardRecords> => {
  const profileText = files.get("board.yaml");
  const profile: ReturnType<typeof readYaml<typeof boardSchema>> =
    profileText === undefined
      ? { ok: false, problems: [missingProfile] }
      : readYaml("board.yaml", profileText, boardSchema);
  const records = readRecords(files, profile.ok ? profile.value.numbers : "vi");
  const { articles, problems: articleProblems } = readArticles(files);
  const { reports, problems: reportProblems } = readReports(files);
  const problems = [
    ...idProblems(id),
    ...(profile.ok ? [] : profile.problems),
    ...unknownFiles(files),
    ...records.problems,
    ...articleProblems,
    ...reportProblems,
    ...(profile.ok ? provinceProblems(profile.value) : []),
    ...(profile.ok ? referenceProblems(profile.value, records, articles, reports) : []),
  ];
  if (!profile.ok || problems.length > 0) return { ok: false, problems };
  return {
    ok: true,
    value: {
      board: { id, ...profile.value },
      zones: valuesOf(records.zones),
      enterprises: valuesOf(records.enterprises),
      projects: valuesOf(records.projects),
      indicators: mergeIndicators(valuesOf(records.indicators)),
      observations: valuesOf(records.observations),
      documents: valuesOf(records.documents),
      directives: valuesOf(records.directives),
      articles: valuesOf(articles).toSorted(compareArticles),
      reports: valuesOf(reports).toSorted((a, b) => comparePeriods(b.meta.period, a.meta.period)),
    },
  };
};
