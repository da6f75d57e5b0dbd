import { createReadStream } from "node:fs";
import { stat } from "node:fs/promises";
import type { Problem } from "@khukit/core/problem";
import { FILE_LIMITS } from "@khukit/reader/file";
import { reasonOf } from "../command/reason.js";
import type { Terminal } from "../command/terminal.js";

export type Input =
  | { readonly ok: true; readonly bytes: Uint8Array; readonly name: string }
  | { readonly ok: false; readonly problems: readonly Problem[] };

const problem = (file: string, vi: string, en: string): Input => ({
  ok: false,
  problems: [{ code: "unreadable-file", file, row: null, column: null, message: { vi, en } }],
});

const cannotOpen = (file: string, reason: string): Input =>
  reason === "ENOENT"
    ? problem(file, "không có tệp này; hãy xem lại đường dẫn.", "there is no such file; check the path.")
    : problem(
        file,
        `không mở được tệp (${reason}); hãy kiểm tra quyền truy cập.`,
        `the file cannot be opened (${reason}); check its permissions.`,
      );

const isDirectory = (file: string): Input =>
  problem(file, "là thư mục; cần một tệp.", "is a directory; a file is expected.");

/** A byte more than may be read shows that the input is too large, and the rest of it is not needed. */
const LONGEST = FILE_LIMITS.mostBytes + 1;

const collect = async (stream: AsyncIterable<string | Buffer>): Promise<Uint8Array> => {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(Buffer.from(chunk));
    length += chunk.length;
    if (length >= LONGEST) break;
  }
  return Buffer.concat(chunks);
};

/** The bytes of a file, or of what is piped in where it is called `-`. */
export const readInput = async (file: string, { stdin }: Terminal): Promise<Input> => {
  try {
    if (file === "-")
      return { ok: true, name: "stdin", bytes: stdin === undefined ? Buffer.of() : await collect(stdin) };
    if ((await stat(file)).isDirectory()) return isDirectory(file);
    return { ok: true, name: file, bytes: await collect(createReadStream(file)) };
  } catch (error) {
    return cannotOpen(file, reasonOf(error));
  }
};
