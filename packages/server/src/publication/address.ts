import type { Board } from "@khukit/core/board";

/** @example boardPath("quang-binh") //=> "/v1/boards/quang-binh" */
export const boardPath = (board: string): string => `/v1/boards/${board}`;

export const newsItemPath = (board: string, slug: string): string => `${boardPath(board)}/news/${slug}`;

/** @example reportPath("quang-binh", "2023") //=> "/v1/boards/quang-binh/reports/2023" */
export const reportPath = (board: string, id: string): string => `${boardPath(board)}/reports/${id}`;

/** An address with its host where the server knows its own origin; else, and for addresses that have one, as it is. */
export const withOrigin = (address: string, origin: string | undefined): string =>
  origin !== undefined && address.startsWith("/") ? `${origin}${address}` : address;

/** Where a reader finds an article: on the portal where the board says how, else the item itself. */
export const articleUrl = (board: Board, slug: string, origin?: string): string =>
  withOrigin(board.newsUrl?.replaceAll("{slug}", slug) ?? newsItemPath(board.id, slug), origin);
