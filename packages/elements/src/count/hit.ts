import type {} from "../element/configuration.js";

const originOf = (address: string): string | undefined => (address === "" ? undefined : new URL(address).origin);

/**
 * Posts one view of this page, with nothing about the visitor, and then tells the counters on it.
 *
 * @returns the answer's status; 0 where there was none
 */
export const hit = async (url: string): Promise<number> => {
  const body = JSON.stringify({ path: location.pathname, referrer: originOf(document.referrer) });
  try {
    // A string is sent as text/plain, which needs no CORS preflight; keepalive outlives the page.
    const answer = await fetch(url, { method: "POST", body, keepalive: true, credentials: "omit" });
    // Read to its end: until then Chromium takes the page for one that is still loading.
    await answer.text();
    if (answer.ok) dispatchEvent(new CustomEvent("khu-hit"));
    return answer.status;
  } catch {
    return 0;
  }
};

/** True for the first who asks: a page view counts once, however many scripts and counters would count it. */
export const claimView = (): boolean => {
  globalThis.khukit ??= {};
  if (globalThis.khukit.counting) return false;
  globalThis.khukit.counting = true;
  return true;
};

/** For a counter that stands alone on a page, without `khu.js` and `count.js`. */
export const hitOnce = async (url: string): Promise<void> => {
  if (claimView()) await hit(url);
};
