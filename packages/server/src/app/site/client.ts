import { BlockList, isIP, isIPv6 } from "node:net";
import type { Context } from "hono";
import { type Client, canonicalAddress } from "../../counter/visitor.js";
import { notAProxy } from "../configuration-error.js";

/** Tells the client that a request comes from. */
export type ClientOf = (c: Context) => Client;

const familyOf = (address: string): "ipv4" | "ipv6" => (isIPv6(address) ? "ipv6" : "ipv4");

/** @param entries addresses and ranges: `127.0.0.1`, `10.0.0.0/8` */
const blockListOf = (entries: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const entry of entries) {
    const [text = "", bits] = entry.trim().split("/");
    const address = canonicalAddress(text);
    if (isIP(address) === 0) throw notAProxy(entry);
    if (bits === undefined) {
      list.addAddress(address, familyOf(address));
      continue;
    }
    if (!/^\d{1,3}$/.test(bits) || Number(bits) > (isIPv6(address) ? 128 : 32)) throw notAProxy(entry);
    list.addSubnet(address, Number(bits), familyOf(address));
  }
  return list;
};

/** Some proxies write ports: `203.0.113.7:4711`, `[2001:db8::1]:4711`. */
const withoutPort = (entry: string): string => {
  const bracketed = /^\[([^\]]+)\](?::\d+)?$/.exec(entry)?.[1];
  return bracketed ?? entry.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, "$1");
};

/** The part of the server's bindings that holds the connection; a request made in memory has none. */
interface Connection {
  readonly incoming?: { readonly socket?: { readonly remoteAddress?: string } };
}

const connectionAddress = (c: Context): string => {
  const connection = c.env as Connection | undefined;
  return canonicalAddress(connection?.incoming?.socket?.remoteAddress ?? "");
};

/**
 * Finds the client behind trusted proxies: in `X-Forwarded-For`, from the right, the first address that is not one of
 * them. What stands further left the client may have written itself, so it is never looked at.
 *
 * @throws ConfigurationError where an entry is no address
 */
export const clientFinder = (trustedProxies: readonly string[]): ClientOf => {
  const trusted = blockListOf(trustedProxies);
  const isTrusted = (address: string): boolean => isIP(address) !== 0 && trusted.check(address, familyOf(address));

  const addressOf = (c: Context): string => {
    const forwarded = (c.req.header("X-Forwarded-For") ?? "").split(",").map((entry) => entry.trim());
    let address = connectionAddress(c);
    while (isTrusted(address)) {
      const before = canonicalAddress(withoutPort(forwarded.pop() ?? ""));
      if (isIP(before) === 0) break;
      address = before;
    }
    return address;
  };

  return (c) => ({ address: addressOf(c), userAgent: c.req.header("User-Agent") ?? "" });
};
