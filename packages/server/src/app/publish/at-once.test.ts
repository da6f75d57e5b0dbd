import { describe, expect, test } from "vitest";
import type { UploadChecker } from "../../publish/upload-checker.js";
import { problemOf } from "../app.fixture.js";
import { boardZip, publishBench, put } from "./publish.fixture.js";

describe("publications at once", () => {
  /** A server whose checks wait until they are let go on. */
  const heldBench = async () => {
    let finish = () => {};
    const held = new Promise<void>((resolve) => {
      finish = resolve;
    });
    const checker: UploadChecker = () => held.then(() => ({ state: "no-upload", fault: "broken" }));
    const bench = await publishBench({ checker });
    const secrets = new Map(["a", "b", "c", "d", "e"].map((id) => [id, bench.secretFor({ kind: "board", id })]));
    const publish = (id: string) => put(bench.app, secrets.get(id) ?? "", boardZip(), {}, id);
    return { publish, finish };
  };

  const expectRefused = async (response: Response): Promise<void> => {
    expect([response.status, response.headers.get("Retry-After")]).toEqual([503, "5"]);
    expect((await problemOf(response)).type).toBe("urn:khukit:problem:publishing-elsewhere");
  };

  test("are two for a board, and others are asked to come again", async () => {
    const { publish, finish } = await heldBench();
    const first = [publish("a"), publish("a")];
    await expectRefused(await publish("a"));
    const other = publish("b");
    finish();
    expect((await Promise.all([...first, other])).map(({ status }) => status)).toEqual([400, 400, 400]);
    expect((await publish("a")).status).toBe(400);
  });

  test("are eight for all boards", async () => {
    const { publish, finish } = await heldBench();
    const first = ["a", "a", "b", "b", "c", "c", "d", "d"].map(publish);
    await expectRefused(await publish("e"));
    finish();
    expect((await Promise.all(first)).map(({ status }) => status)).toEqual(Array(8).fill(400));
  });
});
