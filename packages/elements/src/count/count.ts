import { configured } from "../element/configuration.js";
import { claimView, hit } from "./hit.js";

const MOST_TRIES = 4;

/** Waits longer each time, by chance up to double, so that a server that comes back is not met by all at once. */
const wait = (attempt: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, 1000 * 2 ** attempt * (1 + Math.random())));

const count = async (url: string): Promise<void> => {
  for (let attempt = 0; ; attempt += 1) {
    const status = await hit(url);
    if (status >= 200 && status < 300) return;
    const isBusy = [0, 429, 503].includes(status);
    if (!isBusy || attempt + 1 === MOST_TRIES) {
      console.warn(`khukit: ${url} (${status}): chưa ghi được lượt xem / the view could not be counted`);
      return;
    }
    await wait(attempt);
  }
};

/** Counts this view, and each return to it from the back-forward cache; a prerendered page when it is shown. */
const start = (url: string): void => {
  const now = (): void => void count(url);
  addEventListener("pageshow", ({ persisted }) => {
    if (persisted) now();
  });
  if ((document as { prerendering?: boolean }).prerendering) {
    document.addEventListener("prerenderingchange", now, { once: true });
  } else now();
};

const site = (document.currentScript as HTMLScriptElement | null)?.dataset["site"] ?? configured("site");

if (site && claimView()) start(new URL(`${site.replace(/\/*$/, "")}/hits`, document.baseURI).href);
