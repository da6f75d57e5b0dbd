import type { Browser } from "playwright";
import { afterAll, beforeAll } from "vitest";
import { openBrowser } from "./browser.ts";
import { type RunningPortals, startPortals, temporaryFolder } from "./portals.ts";

/** The demo of one test file: a server with a counter of its own, and a browser. */
export interface Demo {
  readonly portals: RunningPortals;
  readonly browser: Browser;
  /** Kills the server as a power cut would, and starts it again on the same counter. */
  readonly crash: () => Promise<void>;
}

/** Starts the demo before a file's tests and takes it away after them. */
export const useDemo = (): Demo => {
  const data = temporaryFolder();
  let portals: RunningPortals;
  let browser: Browser;

  beforeAll(async () => {
    portals = await startPortals(data.path);
    browser = await openBrowser();
  });

  afterAll(async () => {
    await browser.close();
    await portals.kill("SIGTERM");
    data.remove();
  });

  return {
    get portals() {
      return portals;
    },
    get browser() {
      return browser;
    },
    crash: async () => {
      await portals.kill("SIGKILL");
      portals = await startPortals(data.path);
    },
  };
};
