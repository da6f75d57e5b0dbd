import { DOMParser } from "linkedom";

const ENTITY = /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|[a-z][a-z0-9]{1,31});?/gi;

/** Names that a text may make up; the standard has some 2,200. */
const MOST_NAMES = 3_000;

const windows = /* @__PURE__ */ new TextDecoder("windows-1252");

/** Numbers of the control range were meant in windows-1252, as browsers take them. */
const letterOf = (code: number): string => {
  if (code >= 0x80 && code <= 0x9f) return windows.decode(Uint8Array.of(code));
  const isNone = code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff);
  return isNone ? "\ufffd" : String.fromCodePoint(code);
};

/** What the parser was asked before. Names that there are not are asked by each text anew, up to a number. */
const learned = new Map<string, string>([
  ["&nbsp;", "\u00a0"],
  ["&amp;", "&"],
  ["&lt;", "<"],
  ["&gt;", ">"],
  ["&quot;", '"'],
]);

const learn = (entity: string): string => {
  const text = new DOMParser().parseFromString(`<p>${entity}</p>`, "text/html").documentElement.textContent ?? entity;
  if (text !== entity && learned.size < MOST_NAMES) learned.set(entity, text);
  return text;
};

/**
 * A function that reads the entities of one text (`&agrave;`, `&#7853;`). The parser of pages knows the names.
 *
 * @example entityReader()("Ho&agrave; B&igrave;nh &#150; &#x1EB7;") //=> "Hoà Bình – ặ"
 */
export const entityReader = (): ((text: string) => string) => {
  let asked = 0;
  const named = (entity: string): string => {
    const known = learned.get(entity);
    if (known !== undefined || asked >= MOST_NAMES) return known ?? entity;
    asked += 1;
    return learn(entity);
  };
  const letter = (entity: string, decimal?: string, hex?: string): string => {
    if (decimal !== undefined) return letterOf(Number(decimal));
    return hex === undefined ? named(entity) : letterOf(Number.parseInt(hex, 16));
  };
  return (text) => (text.includes("&") ? text.replace(ENTITY, letter) : text);
};
