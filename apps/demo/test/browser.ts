import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright";
import { CHROMIUM_FLAGS, findChromium } from "../../../scripts/chromium.ts";

export const SCREENS = {
  desktop: { width: 1280, height: 800 },
  phone: { width: 390, height: 844 },
} as const;

export const openBrowser = async (): Promise<Browser> => {
  const path = await findChromium();
  return chromium.launch({ args: [...CHROMIUM_FLAGS], ...(path === null ? {} : { executablePath: path }) });
};

export interface OpenPage {
  readonly page: Page;
  /** What the page complained of: console errors, uncaught exceptions, failed requests, broken policies. */
  readonly complaints: readonly string[];
  readonly close: () => Promise<void>;
}

declare global {
  interface Window {
    khuShifts?: number;
    khuCounted?: boolean;
  }
}

/** Opens an address in a visitor's browser of its own. */
export const visit = async (
  browser: Browser,
  address: string,
  options: BrowserContextOptions = {},
): Promise<OpenPage> => {
  const context = await browser.newContext({ viewport: SCREENS.desktop, locale: "vi-VN", ...options });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  page.on("pageerror", (error) => complaints.push(String(error)));
  page.on("requestfailed", (request) => {
    const reason = request.failure()?.errorText;
    // What the page itself gave up (a counter asks anew after a hit) is no failure.
    if (reason !== "net::ERR_ABORTED") complaints.push(`${request.url()}: ${reason}`);
  });
  page.on("response", (response) => {
    if (response.status() >= 400) complaints.push(`${response.url()}: ${response.status()}`);
  });
  await page.addInitScript(() => {
    window.khuShifts = 0;
    addEventListener("khu-hit", () => {
      window.khuCounted = true;
    });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & { value: number })[]) {
        window.khuShifts = (window.khuShifts ?? 0) + entry.value;
      }
    }).observe({ type: "layout-shift", buffered: true });
    document.addEventListener("securitypolicyviolation", (event) =>
      console.error(`policy: ${event.violatedDirective}`),
    );
  });
  await page.goto(address, { waitUntil: "load" });
  return { page, complaints, close: () => context.close() };
};

/** Scrolls through the page as a reader does, so that what waits to be seen loads, and waits for every widget. */
export const readThrough = async (page: Page): Promise<void> => {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  for (let y = 0; y < height; y += 500) {
    await page.evaluate((top) => window.scrollTo(0, top), y);
    await page.waitForTimeout(60);
  }
  await page.waitForFunction(() => {
    const widgets = [...document.querySelectorAll("*")].filter((element) => element.localName.startsWith("khu-"));
    return (
      widgets.length > 0 && widgets.every((widget) => /^(ready|empty|error)$/.test(widget.getAttribute("state") ?? ""))
    );
  });
  await page.evaluate(() => window.scrollTo(0, 0));
};

/** Until the page has counted itself: the last thing that it does by itself. */
export const untilCounted = async (page: Page): Promise<void> => {
  await page.waitForFunction(() => window.khuCounted === true);
};

export const shiftsOf = (page: Page): Promise<number> => page.evaluate(() => window.khuShifts ?? 0);
