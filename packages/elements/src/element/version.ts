declare const __KHUKIT_VERSION__: string | undefined;

/** The version of this package; builds write it in. */
export const VERSION = typeof __KHUKIT_VERSION__ === "undefined" ? "0.0.0" : __KHUKIT_VERSION__;
