const ONSETS = "b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x";

/** What may follow an onset, without its tone. `qu` and `gi` take the same, less their own vowel. */
const RIMES =
  "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây " +
  "e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu " +
  "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu y yêm yên yêng yêt yêu ynh yt yn ych " +
  "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot " +
  "ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt " +
  "u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt uơ up ut uy uya uych uyên uyêt uyn uynh uyp uyt uyu " +
  "ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu";

const onsets: ReadonlySet<string> = /* @__PURE__ */ new Set(ONSETS.split(" "));
const rimes: ReadonlySet<string> = /* @__PURE__ */ new Set(RIMES.split(" "));

const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** No syllable is longer than `nghiêng`. */
const LONGEST = 7;

const withoutTone = (syllable: string): { readonly letters: string; readonly tones: readonly string[] } => {
  const apart = syllable.toLowerCase().normalize("NFD");
  return { letters: apart.replace(TONE, "").normalize("NFC"), tones: apart.match(TONE) ?? [] };
};

/** A syllable that ends in a stop bears sắc or nặng. */
const isToneOf = (rime: string, tones: readonly string[]): boolean =>
  tones.length === 1 ? !/(?:[cpt]|ch)$/.test(rime) || /[\u0301\u0323]/.test(tones[0] ?? "") : tones.length === 0;

const isSplit = (letters: string, tones: readonly string[], at: number): boolean => {
  const rime = letters.slice(at);
  return (at === 0 || onsets.has(letters.slice(0, at))) && rimes.has(rime) && isToneOf(rime, tones);
};

/** The language has some 7,000. */
const MOST_KEPT = 20_000;
const kept = new Map<string, boolean>();

/**
 * Whether a word has the form of a Vietnamese syllable: an onset, a rime and a tone that go together. It tells text read
 * by the right table from text read by a wrong one, which hardly ever spells syllables.
 *
 * @example
 * isSyllable("nghiệp") //=> true
 * isSyllable("nghiÖp") //=> false
 */
export const isSyllable = (word: string): boolean => {
  if (word.length > LONGEST) return false;
  const known = kept.get(word);
  if (known !== undefined) return known;
  const { letters, tones } = withoutTone(word);
  const answer = [0, 1, 2, 3].some((at) => isSplit(letters, tones, at));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(word, answer);
  return answer;
};
