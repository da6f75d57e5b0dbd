import type { Token } from "./token.js";
import { tokensOf } from "./token.js";

interface Node<Meaning> {
  readonly next: Map<string, Node<Meaning>>;
  meaning: Meaning | undefined;
}

/** Phrases by their words, to be found at a place of a text: the longest wins. */
export interface Phrases<Meaning> {
  readonly root: Node<Meaning>;
}

export interface PhraseMatch<Meaning> {
  readonly meaning: Meaning;
  /** How many tokens it takes. */
  readonly length: number;
}

/** Words that may also be written in brackets or with a hyphen are given one by one; `|` parts alternatives of one meaning, also over lines. */
export const phrasesOf = <Meaning>(
  entries: Iterable<readonly [wordings: string, meaning: Meaning]>,
): Phrases<Meaning> => {
  const root: Node<Meaning> = { next: new Map(), meaning: undefined };
  for (const [wordings, meaning] of entries) {
    for (const wording of wordings.split("|")) {
      let node = root;
      for (const { key } of tokensOf(wording.trim())) {
        const known = node.next.get(key);
        const next: Node<Meaning> = known ?? { next: new Map(), meaning: undefined };
        if (known === undefined) node.next.set(key, next);
        node = next;
      }
      node.meaning = meaning;
    }
  }
  return { root };
};

/** The longest phrase that begins at a token, or null. A line's end within a phrase is passed over. */
export const phraseAt = <Meaning>(
  phrases: Phrases<Meaning>,
  tokens: readonly Token[],
  index: number,
): PhraseMatch<Meaning> | null => {
  const first = tokens[index];
  let node: Node<Meaning> | undefined = first === undefined ? undefined : phrases.root.next.get(first.key);
  if (node === undefined) return null;
  let found: PhraseMatch<Meaning> | null = node.meaning === undefined ? null : { meaning: node.meaning, length: 1 };
  for (let at = index + 1; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token === undefined) break;
    if (token.kind === "break" && tokens[at + 1]?.kind === "word") continue;
    node = node.next.get(token.key);
    if (node === undefined) break;
    if (node.meaning !== undefined) found = { meaning: node.meaning, length: at - index + 1 };
  }
  return found;
};

/**
 * Whether a phrase stands right there.
 *
 * @example phraseAt(phrasesOf([["lũy kế|cộng dồn", "sum"]]), tokensOf("Luỹ kế đến nay"), 0) //=> { meaning: "sum", length: 2 }
 */
export const hasPhraseAt = (phrases: Phrases<unknown>, tokens: readonly Token[], index: number): boolean =>
  phraseAt(phrases, tokens, index) !== null;
