import type { BoardRecords } from "@khukit/core/folder";
import type { Bilingual } from "@khukit/core/problem";
import type { JsonSchema } from "@khukit/core/schema";
import type { Context } from "hono";
import { accepts } from "hono/accepts";
import { answer, RECORDS_CACHE } from "../answer.js";
import { type Body, bodyOf } from "../body.js";
import type { Catalogue } from "../catalogue.js";
import { type Parameters, readParameters, type ValuesOf } from "../parameter/index.js";
import type { Resource } from "../resource.js";

/** What the addresses of a board work with. */
export interface BoardServices {
  readonly catalogue: Catalogue;
  /** Scheme and host of the server as visitors see it; without it addresses in answers are paths. */
  readonly origin: string | undefined;
  readonly now: () => Date;
}

/** One form of what an address tells. */
export interface Representation<Of extends Parameters> {
  /** The media type, without its charset. */
  readonly type: string;
  readonly schema?: JsonSchema;
  readonly headers?: Readonly<Record<string, string>>;
  /** A text as it is, or a value to be written as JSON. */
  readonly read: (records: BoardRecords, values: ValuesOf<Of>, c: Context) => unknown;
}

/** A GET under a board whose answer comes from the board's records. */
export interface BoardAddress<Of extends Parameters> {
  /** Below the board's own address. */
  readonly path: string;
  readonly id: string;
  readonly summary: Bilingual;
  readonly parameters: Of;
  /** The first is for those who ask for none of them. */
  readonly representations: readonly [Representation<Of>, ...Representation<Of>[]];
  /** Whether the answer depends on the day, too. */
  readonly daily?: boolean;
}

/**
 * Answers that need no parameters are worked out once for each reading of a folder. There are as many as the records
 * have addresses: whoever asks cannot make them more.
 */
type Kept = WeakMap<BoardRecords, Map<string, Body>>;

const keep = (kept: Kept, records: BoardRecords, key: string, make: () => Body): Body => {
  const bodies = kept.get(records) ?? new Map<string, Body>();
  kept.set(records, bodies);
  const body = bodies.get(key) ?? make();
  bodies.set(key, body);
  return body;
};

const write = (content: unknown): string => (typeof content === "string" ? content : JSON.stringify(content));

const chosenBy = <Of extends Parameters>(
  c: Context,
  representations: BoardAddress<Of>["representations"],
): Representation<Of> => {
  const [usual] = representations;
  const supports = representations.map(({ type }) => type);
  const type = accepts(c, { header: "Accept", supports, default: usual.type });
  return representations.find((representation) => representation.type === type) ?? usual;
};

/** An address of every board, with its parameters, its forms and its place in the API's description. */
export const boardResource = <const Of extends Parameters>(
  { catalogue }: BoardServices,
  { path, id, summary, parameters, representations, daily = false }: BoardAddress<Of>,
): Resource => {
  const kept: Kept = new WeakMap();

  const bodyFor = (c: Context, { type, read }: Representation<Of>): Body => {
    const records = catalogue.board(c.req.param("board") ?? "");
    const values = readParameters(c, parameters);
    const make = (): Body => bodyOf(write(read(records, values, c)), `${type}; charset=utf-8`);
    const isPlain = Object.values(values).every((value) => value === undefined) && !daily;
    return isPlain ? keep(kept, records, JSON.stringify([type, c.req.param()]), make) : make();
  };

  return {
    path: `/v1/boards/:board${path}`,
    method: "GET",
    originsOf: (c) => catalogue.originsOfBoard(c.req.param("board") ?? ""),
    operation: {
      id,
      summary,
      parameters: Object.values(parameters),
      answers: representations.map(({ type, schema }) => ({ type, ...(schema === undefined ? {} : { schema }) })),
    },
    handler: (c) => {
      const representation = chosenBy(c, representations);
      return answer(c, bodyFor(c, representation), {
        cacheControl: RECORDS_CACHE,
        ...(representation.headers === undefined ? {} : { headers: representation.headers }),
        ...(representations.length > 1 ? { vary: ["Accept"] } : {}),
      });
    },
  };
};
