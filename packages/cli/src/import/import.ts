import { basename, resolve } from "node:path";
import type { Day } from "@khukit/core/day";
import type { FolderFiles } from "@khukit/core/folder";
import type { Problem } from "@khukit/core/problem";
import { type ImportPlan, type ImportSource, planImport } from "@khukit/reader/import";
import { readBoardFolder } from "@khukit/server";
import { describeProblems } from "../command/folders.js";
import { reasonOf } from "../command/reason.js";
import { type Style, styleOf } from "../command/style.js";
import { complain, type ExitCode, print, type Terminal } from "../command/terminal.js";
import { pageWidth } from "../command/wrap.js";
import { readInput } from "../read/input.js";
import { problemLines } from "../read/read.js";
import { baselineLines } from "./baseline-lines.js";
import { canAsk, confirm } from "./confirm.js";
import { differenceLines } from "./difference.js";
import { folderTexts } from "./folder-texts.js";
import { sourcesOf } from "./sources.js";
import { writeFiles } from "./write-files.js";

export interface ImportCommandOptions {
  /** The board's folder. */
  readonly into: string;
  /** Write without asking. */
  readonly yes: boolean;
  /** Change rows that say something else. */
  readonly replace: boolean;
  readonly publishedOn: Day | null;
}

/** What `readBoardFolder` reads of one file. */
const MOST_BYTES = 5_000_000;

const tooLarge = (files: FolderFiles): readonly Problem[] =>
  [...files]
    .filter(([, text]) => Buffer.byteLength(text) > MOST_BYTES)
    .map(([file]) => ({
      code: "unreadable-file",
      file,
      row: null,
      column: null,
      message: {
        vi: "sau khi nhập tệp sẽ quá 5 MB; hãy nhập ít hơn hoặc chia nhỏ nguồn.",
        en: "would be larger than 5 MB after the import; import less or split the source.",
      },
    }));

const refuse = (directory: string, problems: readonly Problem[], terminal: Terminal): ExitCode => {
  complain(terminal, ...describeProblems({ directory, problems }));
  return 1;
};

const show = (plan: ImportPlan, sources: readonly ImportSource[], style: Style, terminal: Terminal): void => {
  const setting = { style, width: pageWidth(terminal.stdout.columns) };
  const lines = [...differenceLines(plan, setting), ...baselineLines(sources, style)];
  print(terminal, ...lines, "");
  if (plan.files.size > 0) print(terminal, `Tệp sẽ ghi / Files to write: ${[...plan.files.keys()].join(", ")}`);
};

const isKept = ({ observations, documents, directives, articles }: ImportPlan): boolean =>
  [observations, documents, directives, articles]
    .flat()
    .some((change) => change.state === "different" && !change.replaced);

/** Whether the folder is still what the difference was shown against. */
const isUnchanged = async (directory: string, files: FolderFiles): Promise<boolean> => {
  const now = await folderTexts(directory);
  return now.size === files.size && [...files].every(([file, text]) => now.get(file) === text);
};

const write = async (
  directory: string,
  plan: ImportPlan,
  files: FolderFiles,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (!(await isUnchanged(directory, files))) {
    complain(
      terminal,
      "Thư mục vừa có thay đổi khác; chưa ghi gì. Hãy chạy lại lệnh.",
      "The folder has just been changed; nothing was written. Run the command again.",
    );
    return 1;
  }
  try {
    await writeFiles(directory, plan.files);
  } catch (error) {
    complain(
      terminal,
      `Không ghi được vào ${directory} (${reasonOf(error)}); hãy đóng tệp đang mở trong Excel và kiểm tra quyền ghi.`,
      `Cannot write into ${directory} (${reasonOf(error)}); close the files in Excel and check the permissions.`,
    );
    return 1;
  }
  print(terminal, `${directory}: đã ghi ${plan.files.size} tệp / wrote ${plan.files.size} files`);
  return 0;
};

const settle = async (
  plan: ImportPlan,
  files: FolderFiles,
  { into, yes }: ImportCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  if (isKept(plan)) {
    print(terminal, "Dòng đã có được giữ nguyên; thêm --replace để thay / Rows are kept; --replace changes them.");
  }
  if (plan.files.size === 0) {
    print(terminal, "Không có gì mới để ghi. / There is nothing new to write.");
    return 0;
  }
  if (!yes && !canAsk(terminal)) {
    print(terminal, "Mới xem trước, chưa ghi gì; thêm --yes để ghi. / Shown only, nothing was written; --yes writes.");
    return 0;
  }
  if (yes || (await confirm(`Ghi vào ${into}? / Write? [c/K] `, terminal))) return write(into, plan, files, terminal);
  print(terminal, "Không ghi gì. / Nothing was written.");
  return 0;
};

/** `khu import SRC --into DIR`: rows of a board's folder from what offices write; the difference first, then the files. */
export const importInto = async (
  file: string,
  options: ImportCommandOptions,
  terminal: Terminal,
): Promise<ExitCode> => {
  const { into, replace, publishedOn } = options;
  const folder = await readBoardFolder(into);
  if (!folder.ok) return refuse(into, folder.problems, terminal);
  const input = await readInput(file, terminal);
  const read = input.ok ? await sourcesOf(input.bytes, input.name, publishedOn) : input;
  if (!read.ok) {
    complain(terminal, ...problemLines(read.problems));
    return 1;
  }
  const { sources, problems } = read.value;
  if (problems.length > 0) complain(terminal, ...problemLines(problems));
  const files = await folderTexts(into);
  const plan = planImport(basename(resolve(into)), files, sources, { replace });
  if (!plan.ok) return refuse(into, plan.problems, terminal);
  const large = tooLarge(plan.value.files);
  if (large.length > 0) return refuse(into, large, terminal);
  print(terminal, `Nhập ${file} vào ${into} / Import into the board's folder`);
  show(plan.value, sources, styleOf(terminal), terminal);
  return settle(plan.value, files, options, terminal);
};
