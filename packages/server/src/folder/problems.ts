import type { Problem, ProblemCode } from "@khukit/core/problem";

const problem = (code: ProblemCode, file: string | null, row: number | null, vi: string, en: string): Problem => ({
  code,
  file,
  row,
  column: null,
  message: { vi, en },
});

export const noSuchDirectory = (directory: string): Problem =>
  problem(
    "missing-file",
    null,
    null,
    `không có thư mục "${directory}"; hãy xem lại đường dẫn.`,
    `there is no directory "${directory}"; check the path.`,
  );

export const unreadableDirectory = (directory: string, reason: string): Problem =>
  problem(
    "unreadable-file",
    null,
    null,
    `không mở được thư mục "${directory}" (${reason}); hãy kiểm tra quyền truy cập.`,
    `the directory "${directory}" cannot be opened (${reason}); check its permissions.`,
  );

export const unreadableFile = (file: string, reason: string): Problem =>
  problem(
    "unreadable-file",
    file,
    null,
    `không mở được tệp (${reason}); hãy kiểm tra quyền truy cập.`,
    `the file cannot be opened (${reason}); check its permissions.`,
  );

export const notAFile = (file: string): Problem =>
  problem(
    "unreadable-file",
    file,
    null,
    "không phải là một tệp thông thường; hãy thay bằng tệp.",
    "is not an ordinary file; put a file in its place.",
  );

export const leadsOutside = (file: string): Problem =>
  problem(
    "unreadable-file",
    file,
    null,
    "là liên kết trỏ ra ngoài thư mục của ban; hãy chép chính tệp đó vào thư mục.",
    "is a link that leads out of the board's folder; copy the file itself into the folder.",
  );

export const tooLarge = (file: string, bytes: number, limit: number): Problem =>
  problem(
    "unreadable-file",
    file,
    null,
    `tệp có ${bytes} byte, quá giới hạn ${limit} byte; hãy chia nhỏ hoặc bỏ phần thừa.`,
    `the file has ${bytes} bytes, more than the limit of ${limit} bytes; split it or remove what is not needed.`,
  );

export const notUtf8 = (file: string, row: number): Problem =>
  problem(
    "unreadable-file",
    file,
    row,
    'dòng này không phải văn bản UTF-8; hãy lưu lại tệp bằng mã UTF-8 (trong Excel: "CSV UTF-8").',
    'this line is not UTF-8 text; save the file as UTF-8 (in Excel: "CSV UTF-8").',
  );
