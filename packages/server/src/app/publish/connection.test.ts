import { connect } from "node:net";
import { describe, expect, onTestFinished, test } from "vitest";
import { listen } from "../../listen/index.js";
import { BOARD, boardZip, publishBench } from "./publish.fixture.js";

const MEGABYTE = new Uint8Array(1_000_000);

const servedBench = async () => {
  const bench = await publishBench();
  const server = await listen(bench.app, { host: "127.0.0.1", port: 0 });
  onTestFinished(() => server.close().catch(() => undefined));
  const secret = bench.secretFor(BOARD);
  const send = async (
    body: Uint8Array<ArrayBuffer> | ReadableStream,
    headers: Readonly<Record<string, string>> = { Authorization: `Bearer ${secret}` },
  ) => {
    const init = { method: "PUT", body, headers, duplex: "half" } as RequestInit;
    const response = await fetch(`${server.url}/v1/boards/mau`, init);
    await response.arrayBuffer();
    return response.status;
  };
  return { ...bench, url: server.url, secret, send };
};

/** Megabytes that come one after the other, without saying how many; how many were asked for. */
const megabytes = (count: number) => {
  const asked = { count: 0 };
  const body = new ReadableStream<Uint8Array>({
    pull: (controller) => {
      asked.count += 1;
      controller.enqueue(MEGABYTE);
      if (asked.count === count) controller.close();
    },
  });
  return { body, asked };
};

describe("over a real connection", () => {
  test("a folder is published", async () => {
    const { send, url } = await servedBench();
    expect(await send(boardZip())).toBe(201);
    expect((await fetch(`${url}/v1/boards/mau`)).status).toBe(200);
  });

  test("a body over 20 MB is 413 whether it declares its length or comes in chunks, and the server goes on", async () => {
    const { send } = await servedBench();
    expect(await send(new Uint8Array(20_000_001))).toBe(413);
    expect(await send(megabytes(21).body)).toBe(413);
    expect(await send(boardZip())).toBe(201);
  });

  test("a body of a stranger is 401 and not waited for", async () => {
    const { url } = await servedBench();
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    onTestFinished(() => void socket.destroy());
    socket.write("PUT /v1/boards/mau HTTP/1.1\r\nHost: x\r\nContent-Length: 20000000\r\n\r\nPK");
    const answer = await new Promise<string>((resolve) => socket.once("data", (bytes) => resolve(String(bytes))));
    expect(answer).toMatch(/^HTTP\/1\.1 401 /);
    expect(answer.toLowerCase()).toContain('www-authenticate: bearer realm="khukit"');
  });

  test("a body that ends before it is whole publishes nothing", async () => {
    const { url, secret, store, reported, send, tokens } = await servedBench();
    const { hostname, port } = new URL(url);
    const whole = boardZip();
    const socket = connect(Number(port), hostname);
    const head = `PUT /v1/boards/mau HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${secret}\r\nContent-Length: ${whole.length}\r\n\r\n`;
    await new Promise<void>((resolve) =>
      socket.write(Buffer.concat([Buffer.from(head), whole.subarray(0, 500)]), () => resolve()),
    );
    while (tokens.uses().length === 0) await new Promise((resolve) => setTimeout(resolve, 1));
    socket.destroy();
    while (tokens.uses()[0]?.result === null) await new Promise((resolve) => setTimeout(resolve, 1));
    expect(store.boards()).toEqual([]);
    expect(reported).toEqual([]);
    expect(tokens.uses()[0]?.result).toBe("cut-off-body");
    expect(await send(whole)).toBe(201);
  });
});
