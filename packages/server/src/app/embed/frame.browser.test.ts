import { existsSync } from "node:fs";
import { writeFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { type Browser, chromium, type Page } from "playwright";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { profileWith } from "../../board.fixture.js";
import { listen } from "../../listen/index.js";
import { fullRecords } from "../../records.fixture.js";
import { temporaryDirectory } from "../../temporary-directory.fixture.js";
import { recordsApp } from "../board/records-app.fixture.js";

/** The test command says where a browser is; without one these tests are told to have been skipped. */
const executablePath = [process.env["CHROME_PATH"], "/usr/bin/chromium"].find(
  (path) => path !== undefined && existsSync(path),
);

const FLAGS = [
  "--no-sandbox",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];

/** In the place of the elements' loader: one element with a height of its own, which a click changes. */
const LOADER = `
customElements.define("khu-news-list", class extends HTMLElement {
  connectedCallback() {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(":host { display: block; height: 321px } :host([open]) { height: 654px }");
    const root = this.attachShadow({ mode: "open" });
    root.adoptedStyleSheets = [sheet];
    root.append(document.createElement("a"));
    this.onclick = () => this.toggleAttribute("open");
  }
});`;

/** A frame of somebody else's that speaks as ours do. */
const STRANGER = `<script>parent.postMessage({ khukit: "height", height: 9 }, "*")</script>`;

/** A portal on a host of its own, whose page is made for each request. */
const openPortal = async (pageFor: () => string): Promise<string> => {
  const server = createServer(({ url }, response) => {
    response.setHeader("Content-Type", "text/html");
    response.end(url === "/stranger" ? STRANGER : pageFor());
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => void server.close());
  return `http://localhost:${(server.address() as AddressInfo).port}`;
};

/** A portal that shows a board in a frame, whose board lists that portal. */
const frameBench = async (board: string): Promise<string> => {
  let served = "";
  const portal = await openPortal(
    () => `<!doctype html>
      <iframe src="${served}/embed/news-list?board=${board}" style="width: 400px; height: 100px; border: 0"></iframe>
      <script src="${served}/embed/page.js"></script>`,
  );
  const directory = await temporaryDirectory();
  await writeFile(join(directory, "khu.js"), LOADER);
  const boards = [
    fullRecords(),
    ...Object.entries({ listed: portal, foreign: "https://other.example" }).map(([id, origin]) =>
      fullRecords({ "board.yaml": profileWith(`sites: [{ id: ${id}, origins: ["${origin}"] }]\n`) }, id),
    ),
  ];
  const { app } = recordsApp({ boards, assets: { directory, version: "1.2.3" } });
  const server = await listen(app, { host: "127.0.0.1", port: 0 });
  onTestFinished(() => server.close());
  served = server.url;
  return portal;
};

const FRAME = 'document.querySelector("iframe").getBoundingClientRect().height';

describe.skipIf(executablePath === undefined)("a frame in Chromium", () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await chromium.launch({ args: FLAGS, ...(executablePath === undefined ? {} : { executablePath }) });
  });

  afterAll(() => browser.close());

  const visit = async (portal: string): Promise<{ readonly page: Page; readonly complaints: readonly string[] }> => {
    const page = await browser.newPage();
    onTestFinished(() => page.close());
    const complaints: string[] = [];
    page.on("console", (message) => complaints.push(message.text()));
    page.on("pageerror", (error) => complaints.push(String(error)));
    await page.goto(portal);
    return { page, complaints };
  };

  test.each(["mau", "listed"])("of the board %s takes the height of its element, and follows it", async (board) => {
    const { page, complaints } = await visit(await frameBench(board));
    await page.waitForFunction(`${FRAME} === 321`);
    await page.frameLocator("iframe").locator("khu-news-list").click();
    await page.waitForFunction(`${FRAME} === 654`);
    expect(complaints).toEqual([]);
  });

  test("of a board that does not list the page shows nothing of it, and the height stays", async () => {
    const { page, complaints } = await visit(await frameBench("foreign"));
    await expect.poll(() => complaints.join()).toContain("frame-ancestors");
    expect(await page.evaluate(FRAME)).toBe(100);
    expect(await page.frameLocator("iframe").locator("khu-news-list").count()).toBe(0);
  });

  test("takes no height from another server's page, in a window or in a frame", async () => {
    const { page } = await visit(await frameBench("mau"));
    await page.waitForFunction(`${FRAME} === 321`);
    const heights = await page.evaluate(`new Promise((resolve) => {
      const stranger = document.createElement("iframe");
      let heard = 0;
      addEventListener("message", ({ data }) => {
        heard += data.height === 9 ? 1 : 0;
        const frames = [...document.querySelectorAll("iframe")];
        if (heard === 2) resolve(frames.map((frame) => frame.getBoundingClientRect().height));
      });
      stranger.src = "/stranger";
      stranger.style = "height: 77px; border: 0";
      document.body.append(stranger);
      postMessage({ khukit: "height", height: 9 }, "*");
    })`);
    expect(heights).toEqual([321, 77]);
  });
});
