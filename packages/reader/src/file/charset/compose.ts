/** A letter with the marks upon it. Vietnamese puts two upon one; a tower of them is noise, and costly to put in order. */
const MARKED = /\P{M}[\u0300-\u036f]{1,3}/gu;

/**
 * Composed letters (NFC) in linear time, whatever stands upon a letter.
 *
 * @example compose("Vie\u0302\u0323t") //=> "Việt"
 */
export const compose = (text: string): string =>
  /[\u0300-\u036f]/.test(text) ? text.replace(MARKED, (letter) => letter.normalize("NFC")) : text;
