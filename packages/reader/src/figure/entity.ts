import { phraseAt, phrasesOf, type Token, type TokenRange } from "../text/index.js";

const KINDS = phrasesOf([
  [
    "kcn|khu công nghiệp|kkt|khu kinh tế|ccn|cụm công nghiệp|cửa khẩu|cửa khẩu quốc tế|cảng|kcx|khu chế xuất|khu kinh tế cửa khẩu|kktck|khu công nghiệp - đô thị|cầu",
    true,
  ],
]);

export interface Entity extends TokenRange {
  readonly name: string;
}

const isNamePart = (token: Token | undefined): boolean => {
  if (token === undefined) return false;
  if (token.kind === "word") return token.text.charAt(0) !== token.text.charAt(0).toLowerCase();
  return token.kind === "number" && /^\d{1,2}$/.test(token.text);
};

const MOST_PARTS = 8;

/** A zone, gate or port by its name: `KCN Phố Nối A`, `KCN Sóng Thần 3`. */
export const entityAt = (tokens: readonly Token[], index: number): Entity | null => {
  const kind = phraseAt(KINDS, tokens, index);
  if (kind === null) return null;
  const start = index + kind.length;
  let to = start;
  while (to - start < MOST_PARTS && isNamePart(tokens[to]) && (to > start || tokens[to]?.kind === "word")) {
    const joined = tokens[to + 1]?.text;
    to += (joined === "-" || joined === "–") && isNamePart(tokens[to + 2]) && tokens[to + 2]?.kind === "word" ? 2 : 1;
  }
  if (to === start) return null;
  const words = tokens.slice(index, to).map(({ text, glued }, place) => (glued || place === 0 ? text : ` ${text}`));
  return { name: words.join(""), from: index, to };
};
