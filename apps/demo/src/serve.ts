import { readFile } from "node:fs/promises";
import type { BoardRecords } from "@khukit/core/folder";
import { type Counter, createApp } from "@khukit/server";
import type { ElementAssets } from "khukit";
import { siteFiles } from "./site.ts";
import type { SiteFile } from "./site-file.ts";

/** As strict as a province's portal should be: nothing inline, nothing from elsewhere. */
const CONTENT_SECURITY_POLICY = [
  "default-src 'self'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "object-src 'none'",
  "base-uri 'self'",
  "form-action 'self'",
  "frame-ancestors 'self'",
].join("; ");

const headersOf = ({ contentType }: SiteFile): Record<string, string> => ({
  "Content-Type": contentType,
  "Cache-Control": contentType.startsWith("text/html") ? "no-cache" : "public, max-age=3600",
  "Content-Security-Policy": CONTENT_SECURITY_POLICY,
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "X-Content-Type-Options": "nosniff",
});

export const bytesOf = async ({ content }: SiteFile): Promise<Uint8Array<ArrayBuffer>> =>
  "text" in content ? new TextEncoder().encode(content.text) : new Uint8Array(await readFile(content.file));

export interface DemoOptions {
  readonly boards: readonly BoardRecords[];
  readonly counter: Counter;
  readonly elements: ElementAssets;
  readonly now?: () => Date;
}

/** The whole demo as one application: the API, the elements and the five portals. */
export const demoApp = ({ boards, counter, elements, now }: DemoOptions): ReturnType<typeof createApp> => {
  const app = createApp({ boards, counter, assets: elements, ...(now === undefined ? {} : { now }) });
  for (const file of siteFiles(boards, elements)) {
    app.get(file.path, async (c) => c.body(await bytesOf(file), 200, headersOf(file)));
    if (file.path.endsWith("/") && file.path !== "/") {
      app.get(file.path.slice(0, -1), (c) => c.redirect(file.path, 301));
    }
  }
  return app;
};
