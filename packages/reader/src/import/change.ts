/** A record that a source gives, with the words that it was read from. */
export interface Draft<Value> {
  readonly value: Value;
  readonly printed: string;
  /** The name of its source. */
  readonly source: string;
}

/** A record that the folder holds, or that the import has added before. */
export interface Held<Value> {
  readonly value: Value;
  /** As a spreadsheet counts; null for what is no row of a table. */
  readonly row: number | null;
  readonly place: "folder" | "import";
}

/** What becomes of a draft: a new row, nothing because the row is there, or a row that says something else. */
export type Change<Value> =
  | (Draft<Value> & { readonly state: "added" })
  | (Draft<Value> & { readonly state: "present"; readonly row: number | null })
  | (Draft<Value> & {
      readonly state: "different";
      readonly row: number | null;
      /** What the folder holds; `value` is the same with what the source says in its place. */
      readonly held: Value;
      readonly fields: readonly (keyof Value & string)[];
      readonly replaced: boolean;
    });

/** Which fields of a held record the draft contradicts, or knows and the record does not. */
export type FieldsThatDiffer<Value> = (held: Value, draft: Value) => readonly (keyof Value & string)[];

const takeOver = <Value>(held: Value, draft: Value, fields: readonly (keyof Value)[]): Value => ({
  ...held,
  ...Object.fromEntries(fields.map((field) => [field, draft[field]])),
});

/** The change that a draft makes to the record that it is about; null: there is none yet. */
export const changeOf = <Value>(
  draft: Draft<Value>,
  held: Held<Value> | null,
  differ: FieldsThatDiffer<Value>,
  replace: boolean,
): Change<Value> => {
  if (held === null) return { ...draft, state: "added" };
  const fields = differ(held.value, draft.value);
  if (fields.length === 0) return { ...draft, value: held.value, state: "present", row: held.row };
  return {
    ...draft,
    value: takeOver(held.value, draft.value, fields),
    state: "different",
    row: held.row,
    held: held.value,
    fields,
    replaced: replace && held.place === "folder",
  };
};
