/** Where a page or a feed may say how it is written. */
const HEAD = 4096;

const META = /<meta\b[^>]{0,400}?\bcharset\s*=\s*["']?\s*([\w.:-]{1,40})/i;
const XML = /^\s*<\?xml\b[^>]{0,200}?\bencoding\s*=\s*["']([\w.:-]{1,40})["']/i;

/** The names of encodings that no program knows by itself. */
const OLD_NAMES: ReadonlyMap<string, "tcvn3" | "vni"> = /* @__PURE__ */ new Map([
  ["tcvn", "tcvn3"],
  ["tcvn3", "tcvn3"],
  ["tcvn-5712", "tcvn3"],
  ["tcvn5712-1", "tcvn3"],
  ["x-viet-tcvn", "tcvn3"],
  ["x-viet-tcvn5712", "tcvn3"],
  ["vni", "vni"],
  ["x-vni", "vni"],
  ["x-viet-vni", "vni"],
]);

const labelOf = (name: string): string | null => {
  const old = OLD_NAMES.get(name.toLowerCase());
  if (old !== undefined) return old;
  try {
    return new TextDecoder(name).encoding;
  } catch {
    return null;
  }
};

/**
 * The encoding that a page's `<meta>` or a feed's XML declaration names, by its standard name; null when there is none,
 * or none that is known.
 * Source: Encoding Standard (WHATWG), labels; HTML Standard, where a page declares its encoding (from memory).
 *
 * @example declaredCharset(new TextEncoder().encode('<meta charset="CP1258">')) //=> "windows-1258"
 */
export const declaredCharset = (bytes: Uint8Array): string | null => {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, HEAD));
  const name = (XML.exec(head) ?? META.exec(head))?.[1];
  return name === undefined ? null : labelOf(name);
};
