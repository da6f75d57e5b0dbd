/**
 * Prose from a portal as it should have been typed: composed Unicode (NFC), plain spaces in place of no-break and other
 * wide or narrow ones, and none of what nobody sees between letters: soft hyphens, zero-width characters, U+034F. The
 * ends are trimmed, lines stay. Places in the text move by it.
 *
 * @example cleanText("Hòn\u00a0La\u200b: 1\u202f030 ha") //=> "Hòn La: 1 030 ha"
 */
export const cleanText = (text: string): string =>
  text
    // Before composing: U+034F keeps a letter and its accent apart.
    .replace(/\p{Cf}|\u034f/gu, "")
    .normalize("NFC")
    .replace(/\p{Zs}/gu, " ")
    .trim();
