import { spellingOf, type Token } from "../text/index.js";

/** What stands for each word typed without accents, where a number is looked for. */
const ACCENTED: ReadonlyMap<string, string> = new Map(
  (
    "khong=không mot=một bon=bốn nam=năm sau=sáu bay=bảy tam=tám chin=chín muoi=mười lam=lăm nham=nhăm tu=tư chuc=chục " +
    "tram=trăm linh=linh le=lẻ nghin=nghìn ngan=ngàn van=vạn trieu=triệu ti=tỷ ruoi=rưỡi nua=nửa phay=phẩy cham=chấm " +
    "am=âm tru=trừ dong=đồng d=đ do=đô my=mỹ den=đến toi=tới tren=trên duoi=dưới hon=hơn gan=gần khoang=khoảng"
  )
    .split(" ")
    .map((pair) => pair.split("="))
    .map(([plain = "", accented = ""]) => [spellingOf(plain), spellingOf(accented)] as const),
);

const TENS = spellingOf("mươi");
const TEN = spellingOf("mười");
const DIGITS: ReadonlySet<string> = new Set("hai ba bốn năm sáu bảy tám chín".split(" ").map(spellingOf));
const ONE = spellingOf("một");
const LATE_ONE = spellingOf("mốt");

const keyOf = (token: Token, before: string | undefined): string => {
  const key = ACCENTED.get(token.key) ?? token.key;
  if (key === TEN && before !== undefined && DIGITS.has(before)) return TENS;
  return key === ONE && before === TENS ? LATE_ONE : key;
};

const isPlainText = ({ kind, text }: Token): boolean => kind !== "word" || /^[A-Za-z]+$/.test(text);

/**
 * The tokens of a text typed without accents as if it had them; null where it has some.
 *
 * @example withAccents(tokensOf("hai muoi"))?.map(({ key }) => key === spellingOf("mươi")) //=> [false, true]
 */
export const withAccents = (tokens: readonly Token[]): readonly Token[] | null => {
  if (!tokens.every(isPlainText)) return null;
  const accented: Token[] = [];
  for (const token of tokens) {
    const before = accented.at(-1)?.key;
    accented.push(token.kind === "word" ? { ...token, key: keyOf(token, before) } : token);
  }
  return accented;
};
