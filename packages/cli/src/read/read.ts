import { writeFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Day } from "@khukit/core/day";
import { formatProblem, type Problem } from "@khukit/core/problem";
import { reasonOf } from "../command/reason.js";
import { styleOf } from "../command/style.js";
import { complain, type ExitCode, print, type Terminal } from "../command/terminal.js";
import { UsageError } from "../command/usage.js";
import { pageWidth } from "../command/wrap.js";
import { readInput } from "./input.js";
import { htmlPage } from "./page/html-page.js";
import { terminalPage } from "./page/terminal-page.js";
import { type ReadDocument, readDocument } from "./read-document.js";

export interface ReadOptions {
  readonly json: boolean;
  /** Where to write the page as HTML. */
  readonly out?: string;
  readonly publishedOn: Day | null;
}

/** Each problem in both languages. */
export const problemLines = (problems: readonly Problem[]): readonly string[] =>
  problems.flatMap((problem) => [formatProblem(problem, "vi"), `  ${formatProblem(problem, "en")}`]);

/** The reading with what the file is; `text` is what its places count in. */
const jsonOf = ({ file, format, encoding, title, publishedOn, text, reading, problems }: ReadDocument): string =>
  JSON.stringify({ file, format, encoding, title, publishedOn, ...reading, fileProblems: problems, text }, null, 2);

const FEED_HINT = [
  "Nguồn tin được nhập bằng: khu import SRC --into DIR",
  "A feed is imported: khu import SRC --into DIR",
];

const isFeed = (problem: Problem): boolean => "reason" in problem && problem.reason === "feed";

const write = async (out: string, page: string, terminal: Terminal): Promise<ExitCode> => {
  try {
    await writeFile(out, page);
    print(terminal, `${out}: đã ghi trang / wrote the page`);
    return 0;
  } catch (error) {
    complain(
      terminal,
      `${out}: không ghi được (${reasonOf(error)}); hãy xem lại đường dẫn và quyền ghi.`,
      `${out}: cannot be written (${reasonOf(error)}); check the path and its permissions.`,
    );
    return 1;
  }
};

/** `khu read FILE|-`: what a file tells, as a page to be checked or as JSON. */
export const read = async (file: string, options: ReadOptions, terminal: Terminal): Promise<ExitCode> => {
  if (options.out !== undefined && resolve(options.out) === resolve(file)) {
    throw new UsageError(`--out "${options.out}": là chính tệp cần đọc / is the file to be read itself`);
  }
  const input = await readInput(file, terminal);
  const document = input.ok ? await readDocument(input.bytes, input.name, options.publishedOn) : input;
  if (!document.ok) {
    complain(terminal, ...problemLines(document.problems), ...(document.problems.some(isFeed) ? FEED_HINT : []));
    return 1;
  }
  if (document.value.problems.length > 0) complain(terminal, ...problemLines(document.value.problems));
  if (options.out !== undefined) return write(options.out, htmlPage(document.value), terminal);
  const setting = { style: styleOf(terminal), width: pageWidth(terminal.stdout.columns) };
  print(terminal, ...(options.json ? [jsonOf(document.value)] : terminalPage(document.value, setting)));
  return 0;
};
