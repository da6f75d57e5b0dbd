/** The keys that lead to a value inside a record. */
export type Path = readonly (string | number)[];

/** One value inside a record: where it stands and what it is. */
export interface Node {
  readonly path: Path;
  readonly value: unknown;
}

/** Neither a list nor a single value. */
export const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const childrenOf = (value: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(value)) return value.map((item, index) => [index, item] as const);
  return isObject(value) ? Object.entries(value) : [];
};

/** A record and everything inside it. */
export const nodesOf = (value: unknown, path: Path = []): readonly Node[] => [
  { path, value },
  ...childrenOf(value).flatMap(([key, child]) => nodesOf(child, [...path, key])),
];

/** A copy with another value at a path; `undefined` takes the key away. */
export const withValueAt = (record: unknown, [key, ...rest]: Path, value: unknown): unknown => {
  if (key === undefined) return value;
  if (Array.isArray(record)) return record.with(Number(key), withValueAt(record[Number(key)], rest, value));
  const { [key]: old, ...others } = record as Readonly<Record<string, unknown>>;
  const changed = withValueAt(old, rest, value);
  return changed === undefined ? others : { ...others, [key]: changed };
};

/** A path without the numbers of list items, as a schema knows it: `sites[].id`. */
export const fieldOf = (path: Path): string =>
  path
    .map((key) => (typeof key === "number" ? "[]" : `.${key}`))
    .join("")
    .replace(/^\./, "");
