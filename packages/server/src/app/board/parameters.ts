import { type Country, type Sector, toCountry, toSector } from "@khukit/core/enterprise";
import { countParameter, listParameter, type Parameter, readListParameter, textParameter } from "../parameter/index.js";

/** Parameters that several addresses of a board take, each meaning the same everywhere. */
export const SEARCH = textParameter("q", {
  vi: "Từ cần tìm, có dấu hay không dấu đều được",
  en: "Words to look for, with or without accents",
});

export const ZONES = listParameter("zone", {
  vi: "Mã các khu, cách nhau bằng dấu phẩy; gồm cả khu nằm trong",
  en: "Ids of zones between commas, with those that lie in them",
});

export const COUNTRIES: Parameter<readonly Country[]> = readListParameter(
  "country",
  { vi: "Quốc gia của nhà đầu tư", en: "Countries of the investor" },
  { type: "string", pattern: "^[A-Za-z]{2}$" },
  toCountry,
  { vi: 'mã quốc gia hai chữ cái, ví dụ "KR"', en: 'two-letter country codes, such as "KR"' },
);

export const SECTORS: Parameter<readonly Sector[]> = readListParameter(
  "sector",
  { vi: "Ngành kinh tế kèm năm của hệ thống ngành", en: "Sectors with the edition of the classification" },
  { type: "string", pattern: "^(?:2018|2025):(?:[A-V]|\\d{2,5})$" },
  toSector,
  { vi: 'năm và mã ngành, ví dụ "2018:C", "2025:2610"', en: 'edition and code, such as "2018:C", "2025:2610"' },
);

/** Far beyond any list, and within what a program counts exactly. */
const MOST_OFFSET = 1_000_000;

export const OFFSET = countParameter(
  "offset",
  { vi: "Bỏ qua bao nhiêu mục đầu", en: "How many to leave out at the beginning" },
  0,
  MOST_OFFSET,
);

/** @param most how many a page may hold */
export const limitOf = (most: number): Parameter<number> =>
  countParameter("limit", { vi: "Nhiều nhất bao nhiêu mục", en: "How many at most" }, 1, most);
