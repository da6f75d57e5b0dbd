export interface PageOptions {
  /** A content security policy for the page. */
  readonly policy?: string;
  /** What each post is answered with, the last one for all that follow; 0 for no connection. */
  readonly statuses?: readonly number[];
  /** JSON by the last part of the path. */
  readonly answers?: Readonly<Record<string, unknown>>;
}

/** A page of its own, in which built files run as on a portal. */
export interface TestPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  readonly posted: readonly (readonly [url: string, init: RequestInit])[];
  /** Types of events on the window: `khu-hit`. */
  readonly heard: readonly string[];
  readonly warnings: readonly string[];
  readonly errors: readonly string[];
  close(): void;
}

/** The frame's own `fetch`, before any script of the page runs. */
const serverFor = (posted: [string, RequestInit][], { statuses = [200], answers = {} }: PageOptions): typeof fetch => {
  return async (input, init = {}) => {
    const url = String(input);
    if (init.method !== "POST") {
      const body = answers[new URL(url).pathname.split("/").at(-1) ?? ""];
      return new Response(JSON.stringify(body ?? {}), { status: body === undefined ? 404 : 200 });
    }
    posted.push([url, init]);
    const status = statuses[Math.min(posted.length, statuses.length) - 1] ?? 200;
    if (status === 0) throw new TypeError("Failed to fetch");
    return new Response("{}", { status });
  };
};

const words = (parts: readonly unknown[]): string => parts.map(String).join(" ");

/**
 * Opens markup as a page. `document.write` runs its scripts in order, as a parser does; `srcdoc` would leave no moment
 * to put the server in place.
 */
export const openPage = async (markup: string, options: PageOptions = {}): Promise<TestPage> => {
  const frame = document.createElement("iframe");
  frame.style.cssText = "inline-size:700px;block-size:600px";
  document.body.append(frame);
  const window = frame.contentWindow as Window & typeof globalThis;
  const posted: [string, RequestInit][] = [];
  const heard: string[] = [];
  const warnings: string[] = [];
  const errors: string[] = [];
  const opened = window.document;
  opened.open();
  window.fetch = serverFor(posted, options);
  window.console.warn = (...parts: unknown[]) => void warnings.push(words(parts));
  window.console.error = (...parts: unknown[]) => void errors.push(words(parts));
  window.addEventListener("khu-hit", ({ type }) => heard.push(type));
  window.addEventListener("error", ({ message }) => errors.push(message));
  const loaded = new Promise((resolve) => window.addEventListener("load", resolve, { once: true }));
  const { policy } = options;
  const meta = policy ? `<meta http-equiv="Content-Security-Policy" content="${policy}">` : "";
  opened.write(
    `<!doctype html><html lang="vi"><head><base href="${location.origin}/">${meta}</head><body>${markup}</body></html>`,
  );
  opened.close();
  await Promise.race([loaded, new Promise((resolve) => setTimeout(resolve, 3000))]);
  return { window, document: opened, posted, heard, warnings, errors, close: () => frame.remove() };
};
