import type { Problem } from "../problem/problem.js";
import { quoteFound } from "../record/check-record.js";
import type { Located } from "./board-records.js";

/** Entries whose key another has already, each with where that stands. */
export const duplicates = <Value>(
  located: readonly Located<Value>[],
  column: string,
  keyOf: (value: Value) => string,
): readonly Problem[] => {
  const first = new Map<string, Located<Value>>();
  return located.flatMap((entry) => {
    const key = keyOf(entry.value);
    const earlier = first.get(key);
    if (earlier === undefined) {
      first.set(key, entry);
      return [];
    }
    const where = earlier.row === null ? earlier.file : `${earlier.file}:${earlier.row}`;
    return [
      {
        code: "duplicate" as const,
        file: entry.file,
        row: entry.row,
        column,
        message: {
          vi: `${quoteFound(key)} đã có ở ${where}; mỗi mục chỉ ghi một lần.`,
          en: `${quoteFound(key)} stands at ${where} already; each may stand once.`,
        },
      },
    ];
  });
};

/** Where a reference was read from. */
export interface Referrer {
  readonly file: string;
  readonly row: number | null;
}

/** An id that is not where it should be. */
export const unknownReference = (
  { file, row }: Referrer,
  column: string,
  id: string | null,
  known: ReadonlySet<string>,
  home: string,
): readonly Problem[] =>
  id === null || known.has(id)
    ? []
    : [
        {
          code: "unknown-reference",
          file,
          row,
          column,
          message: {
            vi: `${quoteFound(id)} không có trong ${home}; hãy sửa mã hoặc thêm vào đó.`,
            en: `${quoteFound(id)} is not in ${home}; mend the id or add it there.`,
          },
        },
      ];

export const idsOf = <Value extends { readonly id: string }>(located: readonly Located<Value>[]): ReadonlySet<string> =>
  new Set(located.map(({ value }) => value.id));
