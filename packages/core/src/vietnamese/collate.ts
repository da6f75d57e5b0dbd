const collator = /* @__PURE__ */ new Intl.Collator("vi", { numeric: true });

/**
 * Vietnamese dictionary order (a ă â … d đ; tones a à ả ã á ạ), numbers by their value: negative, zero or positive.
 * Source: the Unicode collation data for Vietnamese, which `Intl.Collator` holds (verified by test).
 *
 * @example ["Sơn Mỹ 10", "Đăk La", "Dung Quất", "Sơn Mỹ 2"].toSorted(collate)
 * //=> ["Dung Quất", "Đăk La", "Sơn Mỹ 2", "Sơn Mỹ 10"]
 */
export const collate = (left: string, right: string): number => collator.compare(left, right);

/**
 * The same order for records, by a text of theirs.
 *
 * @example [{ vi: "Khu công nghiệp 10" }, { vi: "Khu công nghiệp 2" }].toSorted(collateBy(({ vi }) => vi))
 * //=> [{ vi: "Khu công nghiệp 2" }, { vi: "Khu công nghiệp 10" }]
 */
export const collateBy =
  <Item>(keyOf: (item: Item) => string) =>
  (left: Item, right: Item): number =>
    collate(keyOf(left), keyOf(right));
