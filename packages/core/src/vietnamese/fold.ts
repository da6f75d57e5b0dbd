/**
 * Text as a search compares it: small letters, no diacritics, single spaces.
 * `đ` is a letter of its own that NFD leaves whole, so it is mapped by hand.
 *
 * @example fold("Khu  CÔNG NGHIỆP Đăk La") //=> "khu cong nghiep dak la"
 */
export const fold = (text: string): string =>
  text
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .toLowerCase()
    .replace(/đ/g, "d")
    .replace(/\s+/g, " ")
    .trim();

const collator = new Intl.Collator("vi", { numeric: true });

/** Vietnamese dictionary order (a ă â … d đ), numbers by their value. */
export const collate = (left: string, right: string): number => collator.compare(left, right);
