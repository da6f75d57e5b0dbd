import type { Bilingual, Problem, ProblemCode } from "@khukit/core/problem";
import type { NameFault } from "./name.js";

/** Names stand in answers and logs: what could move a cursor is written as its number, and no name fills a page. */
const shown = (name: string): string => {
  const plain = name.replace(/\p{C}/gu, (sign) => `\\u{${sign.codePointAt(0)?.toString(16)}}`);
  return plain.length > 100 ? `${plain.slice(0, 99)}…` : plain;
};

const problem = (code: ProblemCode, name: string | null, vi: string, en: string): Problem => ({
  code,
  file: name === null ? null : shown(name),
  row: null,
  column: null,
  message: { vi, en },
});

const FAULTS: Readonly<Record<NameFault, Bilingual>> = {
  empty: { vi: "tên tệp để trống", en: "the name is empty" },
  "too-long": { vi: "tên tệp dài quá 255 byte", en: "the name is longer than 255 bytes" },
  control: { vi: "tên tệp có ký tự điều khiển", en: "the name holds control characters" },
  backslash: { vi: 'tên tệp có "\\"; thư mục ngăn bằng "/"', en: 'the name holds "\\"; folders are parted by "/"' },
  absolute: { vi: 'đường dẫn bắt đầu bằng "/"', en: 'the path starts with "/"' },
  colon: { vi: 'tên tệp có ":"', en: 'the name holds ":"' },
  traversal: { vi: 'đường dẫn có phần trống, "." hoặc ".."', en: 'a part of the path is empty, "." or ".."' },
  reserved: { vi: "tên này là tên thiết bị của Windows", en: "the name is a device's on Windows" },
  trailing: { vi: "tên tệp kết thúc bằng dấu chấm hoặc dấu cách", en: "the name ends with a dot or a space" },
};

export const badName = (name: string, fault: NameFault): Problem =>
  problem(
    "invalid-value",
    name,
    `${FAULTS[fault].vi}; cần đường dẫn trong thư mục của ban, ví dụ "news/2024-01-22-tin.md".`,
    `${FAULTS[fault].en}; expected a path within the board's folder, such as "news/2024-01-22-tin.md".`,
  );

/** @param position of the entry in the ZIP file, since its name cannot be shown */
export const unreadableName = (position: number): Problem =>
  problem(
    "invalid-value",
    null,
    `tên của tệp thứ ${position} trong tệp ZIP không phải UTF-8; hãy đổi tên không dấu rồi nén lại.`,
    `the name of file ${position} in the ZIP file is not UTF-8; give it a name without accents and pack it again.`,
  );

export const notOrdinary = (name: string): Problem =>
  problem(
    "unreadable-file",
    name,
    "là liên kết hoặc thiết bị; hãy chép chính tệp đó vào thư mục rồi nén lại.",
    "is a link or a device; copy the file itself into the folder and pack it again.",
  );

export const packedTwice = (name: string): Problem =>
  problem(
    "unknown-file",
    name,
    "là một tệp nén nằm trong tệp gửi lên; hãy giải nén vào thư mục của ban, hoặc bỏ tệp này.",
    "is an archive within the upload; unpack it into the board's folder, or leave it out.",
  );

export const sameName = (name: string): Problem =>
  problem(
    "duplicate",
    name,
    "tên này có hai lần (không phân biệt chữ hoa, chữ thường); hãy giữ một tệp.",
    "this name stands twice (capitals do not count); keep one of the files.",
  );

export const notText = (name: string): Problem =>
  problem(
    "invalid-value",
    name,
    'nội dung phải là một chuỗi văn bản; cần {"files": {"board.yaml": "…"}}.',
    'the content must be a text; expected {"files": {"board.yaml": "…"}}.',
  );

/** A folder's name is its board's id: another name is most likely another board's folder. */
export const otherFolder = (found: string, board: string): Problem =>
  problem(
    "contradiction",
    null,
    `tệp ZIP chứa thư mục "${shown(found)}", nhưng địa chỉ là của ban "${board}"; hãy kiểm tra lại, hoặc nén các tệp không kèm thư mục.`,
    `the ZIP file holds the folder "${shown(found)}", but the address is board "${board}"; check which it is, or pack the files without their folder.`,
  );
