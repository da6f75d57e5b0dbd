import { fold } from "../vietnamese/fold.js";

const WORDS: Readonly<Record<string, string>> = {
  ubnd: "uy ban nhan dan",
  hdnd: "hoi dong nhan dan",
  bql: "ban quan ly",
  kkt: "khu kinh te",
  kcn: "khu cong nghiep",
  tp: "thanh pho",
};

/** An issuer's name as two of them are compared: no diacritics, no marks, common abbreviations written out. */
export const plainIssuerName = (name: string): string =>
  fold(name)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => (Object.hasOwn(WORDS, word) ? WORDS[word] : word))
    .join(" ");

/**
 * Whether two names mean one body. A name within the other (`UBND tỉnh` in `UBND tỉnh Kon Tum`, `Tỉnh ủy` in
 * `Ban Thường vụ Tỉnh ủy`) leaves it open: null.
 */
export const isSameIssuer = (left: string, right: string): boolean | null => {
  const a = ` ${plainIssuerName(left)} `;
  const b = ` ${plainIssuerName(right)} `;
  if (a === b) return true;
  return a.includes(b) || b.includes(a) ? null : false;
};
