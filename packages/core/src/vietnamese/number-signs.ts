/**
 * The words that numbers are made of, each behind its sign; of two spellings the standard one comes first. A number in
 * words is a row of signs (`2tlk`: hai mươi lăm nghìn), which can be rewritten and compared.
 */
const SPELLINGS = (
  "0không 1một 2hai 3ba 4bốn 5năm 6sáu 7bảy 7bẩy 8tám 9chín omốt ftư llăm lnhăm Tmười tmươi htrăm zlinh zlẻ " +
  "knghìn kngàn mtriệu btỷ btỉ cchục vvạn rrưỡi rrưởi .phẩy -âm"
).split(" ");

export const wordOf = (sign: string): string | undefined => SPELLINGS.find((entry) => entry[0] === sign)?.slice(1);

/** `?` for what is no such word. */
export const signOf = (word: string): string => SPELLINGS.find((entry) => entry.slice(1) === word)?.[0] ?? "?";

/** The signs of mốt, tư and lăm, each at the place of its digit. */
export const SOUNDS = "_o__fl";

/** One, four and five as they sound after others: `mươi mốt`, `mươi tư`, `mười lăm`, `linh tư`. */
export const soundOut = (signs: string): string =>
  signs.replace(/(?<=t)[145]|(?<=z)4|(?<=T)5/g, (digit) => SOUNDS.charAt(Number(digit)));

/**
 * The signs of a whole number: first each digit with its place (`2t5k3h0t4`), then as people say it. Nine digits are
 * counted in tỷ, those before them in tỷ of tỷ.
 */
export const spell = (digits: string): string =>
  soundOut(
    digits
      .replace(/./g, (digit, at) => digit + "bthkthmth".charAt((digits.length - 1 - at) % 9))
      .slice(0, -1)
      .replace(/0h0t0[km]?|0t0/g, "")
      .replace(/0t/g, "z")
      .replace(/1t/g, "T")
      .replace(/(?<=t)0/gi, ""),
  );
