import type { Context } from "hono";

/**
 * A page that a browser fetches before anybody asked for it; it is seen later or never. Sources: the Sec-Purpose header
 * of the Fetch standard, and the older headers of Chromium, Firefox and Safari (from memory, not verified).
 */
export const isPrefetch = (c: Context): boolean =>
  [c.req.header("Sec-Purpose"), c.req.header("Purpose"), c.req.header("X-Moz"), c.req.header("X-Purpose")].some(
    (value) => value !== undefined && /prefetch|prerender|preview/i.test(value),
  );

/**
 * One who asked, by the browser's setting, not to be followed. Sources: W3C Tracking Preference Expression (DNT) and
 * Global Privacy Control, section 3.1 (from memory, not verified).
 */
export const isUnfollowed = (c: Context): boolean => c.req.header("DNT") === "1" || c.req.header("Sec-GPC") === "1";
