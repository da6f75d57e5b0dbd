import { boardPath, withOrigin } from "./address.js";

/** Which part of a list is wanted. */
export interface PageSelection {
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** How much of a list a page holds. */
export interface PageSize {
  /** Where no limit is given. */
  readonly usual: number;
  readonly most: number;
}

/** The lists of a board that come in pages. */
export type PagedList = "news" | "documents" | "enterprises" | "projects";

/** What a page was asked for besides its place, by the names in its address. */
export type Filters = Readonly<Record<string, string | undefined>>;

export interface PageContext extends PageSelection {
  readonly board: string;
  readonly list: PagedList;
  readonly size: PageSize;
  readonly filters: Filters;
  readonly origin: string | undefined;
}

/** @example pagePath("mau", "news", 2) //=> "/v1/boards/mau/pages/news/2.json" */
export const pagePath = (board: string, list: PagedList, page: number): string =>
  page === 1 ? `${boardPath(board)}/${list}.json` : `${boardPath(board)}/pages/${list}/${page}.json`;

/**
 * A whole list is paged by addresses that files can have, so that a static build leads on as a server does; what is
 * filtered or cut to another size needs parameters.
 */
export const pageAddress = ({ board, list, size, filters, limit, offset = 0, origin }: PageContext): string => {
  const given = Object.entries({ ...filters, limit }).filter(([, value]) => value !== undefined);
  const page = offset / size.usual;
  if (given.length === 0 && Number.isInteger(page)) return withOrigin(pagePath(board, list, page + 1), origin);
  const parameters = new URLSearchParams(given.map(([name, value]) => [name, String(value)]));
  if (offset > 0) parameters.set("offset", String(offset));
  const path = `${boardPath(board)}/${list}.json`;
  return withOrigin(parameters.size === 0 ? path : `${path}?${parameters}`, origin);
};

export interface Page<Item> {
  readonly items: readonly Item[];
  /** Where the list goes on; absent at its end. */
  readonly next: { readonly next_url?: string };
}

/** A part of a list, and the address of what follows it. */
export const pageOf = <Item>(found: readonly Item[], context: PageContext): Page<Item> => {
  const { size, limit = size.usual, offset = 0 } = context;
  const end = offset + Math.min(limit, size.most);
  return {
    items: found.slice(offset, end),
    next: end < found.length ? { next_url: pageAddress({ ...context, offset: end }) } : {},
  };
};

/** The paths of all pages of a whole list. */
export const pagePaths = (board: string, list: PagedList, length: number, { usual }: PageSize): readonly string[] =>
  Array.from({ length: Math.max(1, Math.ceil(length / usual)) }, (_, index) => pagePath(board, list, index + 1));
