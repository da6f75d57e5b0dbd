import { mkdir, symlink, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { temporaryDirectory } from "../temporary-directory.fixture.js";
import { appBench, problemOf } from "./app.fixture.js";

const assetBench = async () => {
  const root = await temporaryDirectory();
  const directory = join(root, "cdn");
  await mkdir(join(directory, "inner"), { recursive: true });
  await writeFile(join(root, "secret.js"), "bí mật");
  await writeFile(join(directory, "inner", "deep.js"), "bí mật");
  await writeFile(join(directory, "khu.js"), "console.log('chào')");
  await writeFile(join(directory, "manifest.json"), "{}");
  await symlink(join("..", "secret.js"), join(directory, "link.js"));
  return appBench({ assets: { directory, version: "1.2.3" } });
};

describe("the elements' files", () => {
  test("are served to any page, for ever, as what they are", async () => {
    const { app } = await assetBench();
    const response = await app.request("/khu/1.2.3/khu.js", { headers: { Origin: "https://any.example" } });
    expect(await response.text()).toBe("console.log('chào')");
    expect(Object.fromEntries(response.headers)).toMatchObject({
      "content-type": "text/javascript; charset=utf-8",
      "cache-control": "public, max-age=31536000, immutable",
      "access-control-allow-origin": "*",
      "cross-origin-resource-policy": "cross-origin",
      "x-content-type-options": "nosniff",
      "content-length": "20",
      etag: expect.stringMatching(/^"[\w-]+"$/),
    });
    const manifest = await app.request("/khu/1.2.3/manifest.json");
    expect(manifest.headers.get("Content-Type")).toBe("application/json; charset=utf-8");
  });

  test("answer HEAD, 304 and wrong methods as every address does", async () => {
    const { app } = await assetBench();
    const head = await app.request("/khu/1.2.3/khu.js", { method: "HEAD" });
    expect([head.status, await head.text()]).toEqual([200, ""]);
    const tag = head.headers.get("ETag") ?? "";
    expect((await app.request("/khu/1.2.3/khu.js", { headers: { "If-None-Match": tag } })).status).toBe(304);
    expect((await app.request("/khu/1.2.3/khu.js", { method: "POST" })).status).toBe(405);
  });

  test.each([
    "/khu/1.2.3/khong-co.js",
    "/khu/9.9.9/khu.js",
    "/khu/1.2.3/inner",
    "/khu/1.2.3/inner/deep.js",
    "/khu/1.2.3/inner%2fdeep.js",
    "/khu/1.2.3/link.js",
    "/khu/1.2.3/..%2fsecret.js",
    "/khu/1.2.3/%2e%2e%2fsecret.js",
    "/khu/1.2.3/..%5csecret.js",
    "/khu/1.2.3/khu.js%00",
    "/khu/1.2.3/.",
    "/khu/1.2.3/",
  ])("are not reached by %s", async (path) => {
    const { app, reported } = await assetBench();
    const response = await app.request(path);
    const problem = await problemOf(response);
    expect(problem.status).toBe(404);
    expect(JSON.stringify(problem)).not.toContain("bí mật");
    expect(reported).toEqual([]);
  });
});
