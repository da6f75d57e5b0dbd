import { type Country, countryName } from "@khukit/core/enterprise";
import type { Bilingual } from "@khukit/core/problem";

export interface PublishedCountry {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: Bilingual;
}

/** A country with its names, which not every reader has at hand. */
export const publishedCountry = (code: Country | null): PublishedCountry | null =>
  code && { code, name: { vi: countryName(code, "vi"), en: countryName(code, "en") } };
