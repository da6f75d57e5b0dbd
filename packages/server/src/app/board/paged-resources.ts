import type { BoardRecords } from "@khukit/core/folder";
import type { PagedList, PageSelection, PageSize } from "../../publication/index.js";
import type { Parameters, ValuesOf } from "../parameter/index.js";
import { unknownPage } from "../problems.js";
import type { Resource } from "../resource.js";
import { type BoardAddress, type BoardServices, boardResource } from "./board-resource.js";
import { limitOf, OFFSET } from "./parameters.js";

export interface PagedAddress<Of extends Parameters> extends Pick<BoardAddress<Of>, "id" | "summary"> {
  readonly list: PagedList;
  readonly size: PageSize;
  /** Besides limit and offset. */
  readonly filters: Of;
  readonly type: string;
  readonly schema: NonNullable<BoardAddress<Of>["representations"][0]["schema"]>;
  readonly read: (records: BoardRecords, filters: Partial<ValuesOf<Of>>, page: PageSelection) => unknown;
  /** How long the whole list is. */
  readonly lengthOf: (records: BoardRecords) => number;
}

/** Written one way only, so that each page has one address. */
const pageNumber = (file: string): number | null => {
  const number = /^([1-9]\d{0,5})\.json$/.exec(file)?.[1];
  return number === undefined ? null : Number(number);
};

/**
 * A list that comes in pages: its first page, which takes filters, and the further pages of the whole list as addresses
 * without parameters, which a static build can have as well.
 */
export const pagedResources = <const Of extends Parameters>(
  services: BoardServices,
  { list, id, summary, filters, size, type, schema, read, lengthOf }: PagedAddress<Of>,
): readonly Resource[] => [
  boardResource(services, {
    path: `/${list}.json`,
    id,
    summary,
    parameters: { ...filters, limit: limitOf(size.most), offset: OFFSET },
    representations: [
      {
        type,
        schema,
        read: (records, { limit, offset, ...values }) =>
          read(records, values as unknown as Partial<ValuesOf<Of>>, { limit, offset } as PageSelection),
      },
    ],
  }),
  boardResource(services, {
    path: `/pages/${list}/:page`,
    id: `${id}Page`,
    summary: { vi: `${summary.vi}: các trang sau`, en: `${summary.en}: further pages` },
    parameters: {},
    representations: [
      {
        type,
        schema,
        read: (records, _, c) => {
          const file = c.req.param("page") ?? "";
          const page = pageNumber(file);
          const offset = ((page ?? 1) - 1) * size.usual;
          if (page === null || page === 1 || offset >= lengthOf(records)) throw unknownPage(file);
          return read(records, {}, { offset });
        },
      },
    ],
  }),
];
