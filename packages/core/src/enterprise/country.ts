import type { Brand } from "../record/brand.js";
import type { Locale } from "../vietnamese/number.js";

/** A country or territory by its two letters: `KR`, `VN`. */
export type Country = Brand<string, "Country">;

/** ISO 3166-1 alpha-2, the 249 codes assigned (from memory of the standard, checked against ICU's list of regions). */
const CODES =
  "ADAEAFAGAIALAMAOAQARASATAUAWAXAZBABBBDBEBFBGBHBIBJBLBMBNBOBQBRBSBTBVBWBYBZCACCCDCFCGCHCICKCLCMCNCOCRCUCVCWCXCYCZ" +
  "DEDJDKDMDODZECEEEGEHERESETFIFJFKFMFOFRGAGBGDGEGFGGGHGIGLGMGNGPGQGRGSGTGUGWGYHKHMHNHRHTHUIDIEILIMINIOIQIRISITJEJMJOJP" +
  "KEKGKHKIKMKNKPKRKWKYKZLALBLCLILKLRLSLTLULVLYMAMCMDMEMFMGMHMKMLMMMNMOMPMQMRMSMTMUMVMWMXMYMZNANCNENFNGNINLNONPNRNUNZOM" +
  "PAPEPFPGPHPKPLPMPNPRPSPTPWPYQARERORSRURWSASBSCSDSESGSHSISJSKSLSMSNSOSRSSSTSVSXSYSZTCTDTFTGTHTJTKTLTMTNTOTRTTTVTWTZ" +
  "UAUGUMUSUYUZVAVCVEVGVIVNVUWFWSYEYTZAZMZW";

const COUNTRIES: ReadonlySet<string> = new Set(CODES.match(/../g));

/**
 * The country of a two-letter code, in either case; null where ISO 3166-1 assigns no such code.
 *
 * @example
 * toCountry("kr") //=> "KR"
 * toCountry("EU") //=> null
 */
export const toCountry = (text: string): Country | null => {
  const code = text.toUpperCase();
  return COUNTRIES.has(code) ? (code as Country) : null;
};

const namers = new Map<Locale, Intl.DisplayNames>();

const namerFor = (locale: Locale): Intl.DisplayNames => {
  const known = namers.get(locale);
  if (known) return known;
  const made = new Intl.DisplayNames(locale, { type: "region" });
  namers.set(locale, made);
  return made;
};

/**
 * A country's name as the platform's own tables (CLDR) have it: none are shipped.
 *
 * @example
 * countryName("KR" as Country, "vi") //=> "Hàn Quốc"
 * countryName("US" as Country, "vi") //=> "Hoa Kỳ"
 */
export const countryName = (country: Country, locale: Locale): string => namerFor(locale).of(country) ?? country;
