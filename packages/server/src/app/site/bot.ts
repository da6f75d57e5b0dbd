import { createIsbotFromList, list } from "isbot";

/** User agents whose answer is remembered; there are some thousands in use. */
const REMEMBERED = 5_000;

/**
 * Browsers without a window are no crawlers: those who inflate counts on purpose do not name them, and what is left
 * are the portal's own tests.
 */
const isCrawlingBrowser = createIsbotFromList(list.filter((pattern) => pattern !== "headless"));

const BROWSER = /^Mozilla\//;

/** A program of another name that sends views means to: a portal's server counts for its visitors. */
const OTHER_CRAWLER = /bot\b|crawler|spider/i;

const look = (userAgent: string): boolean =>
  BROWSER.test(userAgent) ? isCrawlingBrowser(userAgent) : OTHER_CRAWLER.test(userAgent);

/**
 * Tells crawlers, some of which run a page's scripts, by their user agent.
 *
 * @example botFinder()("Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)") //=> true
 */
export const botFinder = (): ((userAgent: string) => boolean) => {
  const known = new Map<string, boolean>();
  return (userAgent) => {
    const found = known.get(userAgent);
    if (found !== undefined) return found;
    const isBot = look(userAgent);
    if (known.size >= REMEMBERED) known.clear();
    known.set(userAgent, isBot);
    return isBot;
  };
};
