/** Everything but tab, line feed, carriage return and what XML calls characters. Source: XML 1.0, 2.2 (verified). */
const NO_CHARACTER = /[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu;

/**
 * Text without what no XML document may hold, escaped or not: an office's paste now and then brings such a sign along.
 *
 * @example xmlText("Hòn\u0008 La") //=> "Hòn La"
 */
export const xmlText = (text: string): string => text.replace(NO_CHARACTER, "");
