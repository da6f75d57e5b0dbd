import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { getRequestListener } from "@hono/node-server";
import type { Hono } from "hono";

export interface ListenOptions {
  readonly host: string;
  /** 0 takes any free port; `url` tells which. */
  readonly port: number;
}

export interface Listening {
  readonly url: string;
  /** Takes no new requests, answers those that have come, then resolves. */
  readonly close: () => Promise<void>;
}

/** How long requests that have come may take once the server stops, in milliseconds. */
const GRACE = 10_000;

const urlOf = ({ address, family, port }: AddressInfo): string =>
  `http://${family === "IPv6" ? `[${address}]` : address}:${port}`;

const begin = (server: Server, { host, port }: ListenOptions): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, host, () => {
      server.off("error", reject);
      resolve();
    });
  });

/** How often connections that have had their answer are looked for while the server stops, in milliseconds. */
const SWEEP = 50;

const end = (server: Server): Promise<void> =>
  new Promise((resolve, reject) => {
    // Node closes the idle connections once; those that become idle afterwards would be kept for seconds.
    const sweep = setInterval(() => server.closeIdleConnections(), SWEEP);
    const impatience = setTimeout(() => server.closeAllConnections(), GRACE);
    server.close((error) => {
      clearInterval(sweep);
      clearTimeout(impatience);
      return error ? reject(error) : resolve();
    });
  });

/**
 * Serves an application over HTTP.
 *
 * @throws the system's error, such as one with code `EADDRINUSE` where the port is taken
 *
 * @example
 * const server = await listen(app, { host: "127.0.0.1", port: 4173 });
 * server.url //=> "http://127.0.0.1:4173"
 */
export const listen = async (app: Hono, options: ListenOptions): Promise<Listening> => {
  const server = createServer(getRequestListener(app.fetch));
  await begin(server, options);
  return { url: urlOf(server.address() as AddressInfo), close: () => end(server) };
};
