import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const USUAL_PLACES = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/opt/google/chrome/chrome",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe",
] as const;

/** Debian's Chromium, run as root in a container, needs the first; the rest keep it from calling home. */
export const CHROMIUM_FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
] as const;

/** The browser that Playwright itself has installed, where it has. */
const playwrightChromium = async (): Promise<string> => {
  const { chromium } = await import("playwright");
  return chromium.executablePath();
};

/** Where Chromium stands: CHROME_PATH, the usual places, Playwright's own; null where there is none. */
export const findChromium = async (): Promise<string | null> => {
  const candidates = [process.env["CHROME_PATH"], ...USUAL_PLACES, await playwrightChromium()];
  return candidates.find((path) => path !== undefined && existsSync(path)) ?? null;
};

const run = (command: string, ...words: readonly string[]): boolean =>
  spawnSync(command, words, {
    stdio: ["ignore", "ignore", "inherit"],
    shell: process.platform === "win32",
    env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" },
  }).status === 0;

const canUseApt = (): boolean => process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

const installWithApt = (): boolean => {
  console.log("Chromium was not found; installing Debian's: apt-get install chromium");
  return (
    run("apt-get", "update", "-qq") && run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "chromium")
  );
};

const installWithPlaywright = (): boolean => {
  console.log("Chromium was not found; installing Playwright's: npx playwright install chromium");
  return run("npx", "playwright", "install", "chromium");
};

/** Finds Chromium or installs it; null where neither can be done. */
export const ensureChromium = async (): Promise<string | null> => {
  const found = await findChromium();
  if (found !== null) return found;
  if (canUseApt()) installWithApt();
  else installWithPlaywright();
  return findChromium();
};
