/** What makes a name in an upload dangerous, or useless on some system that may unpack it one day. */
export type NameFault =
  | "empty"
  | "too-long"
  | "control"
  | "backslash"
  | "absolute"
  | "colon"
  | "traversal"
  | "reserved"
  | "trailing";

const LONGEST = 255;

/** Names of devices, in whatever folder and with whatever ending. Source: Microsoft, "Naming Files, Paths, and Namespaces" (from memory). */
const RESERVED = /^(?:con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)(?:\.|$)/i;

const RULES: readonly (readonly [NameFault, (name: string, parts: readonly string[]) => boolean])[] = [
  ["empty", (name) => name === ""],
  ["too-long", (name) => Buffer.byteLength(name) > LONGEST],
  ["control", (name) => /\p{C}/u.test(name)],
  ["backslash", (name) => name.includes("\\")],
  ["absolute", (name) => name.startsWith("/")],
  ["colon", (name) => name.includes(":")],
  ["traversal", (_, parts) => parts.some((part) => part === "" || part === "." || part === "..")],
  ["reserved", (_, parts) => parts.some((part) => RESERVED.test(part.trimEnd()))],
  ["trailing", (_, parts) => parts.some((part) => /[. ]$/.test(part))],
];

/**
 * The first fault of a path within an upload, or null. No such path is ever opened: uploads are kept as one packed file.
 * The rule is for those who unpack it again.
 *
 * @example faultOfName("news/../../etc/passwd") //=> "traversal"
 * @example faultOfName("C:\\zones.csv") //=> "backslash"
 * @example faultOfName("news/2024-01-22-tong-ket.md") //=> null
 */
export const faultOfName = (name: string): NameFault | null => {
  const parts = name.split("/");
  return RULES.find(([, holds]) => holds(name, parts))?.[0] ?? null;
};

/** Two names that are one on a system which knows no capitals, or which composes accents. */
export const nameKey = (name: string): string => name.normalize("NFC").toLowerCase();
