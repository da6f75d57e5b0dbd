import { readFileSync } from "node:fs";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { CHROMIUM_FLAGS, findChromium } from "../../scripts/chromium.ts";

const { version } = JSON.parse(readFileSync(new URL("package.json", import.meta.url), "utf8")) as { version: string };

const executablePath = await findChromium();

const launchOptions = { args: [...CHROMIUM_FLAGS], ...(executablePath === null ? {} : { executablePath }) };

export default defineConfig({
  // The built files, byte for byte, as a page gets them: a dev server would rewrite them and break their integrity.
  publicDir: "dist",
  define: { __KHUKIT_VERSION__: JSON.stringify(version) },
  // Found before the first test: found later, each would reload the page under the tests.
  optimizeDeps: { include: ["axe-core", "lit/html.js", "chart.js", "date-fns"] },
  test: {
    projects: [
      {
        extends: true,
        test: { name: "files", include: ["test/**/*.test.ts"], environment: "node" },
      },
      {
        extends: true,
        test: {
          name: "browser",
          include: ["src/**/*.test.ts"],
          setupFiles: ["test/page.ts"],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions }),
            instances: [{ browser: "chromium", viewport: { width: 800, height: 900 } }],
          },
        },
      },
    ],
  },
});
