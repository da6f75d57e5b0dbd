import { createHmac } from "node:crypto";
import { isIP, isIPv4 } from "node:net";

/** Who made a request, as far as counting needs it. Neither is ever stored. */
export interface Client {
  readonly address: string;
  readonly userAgent: string;
}

/**
 * A visitor of a site on one day: 8 bytes as hexadecimal text, made with a random key that is replaced every day, so
 * that it leads neither back to the person nor on to another day.
 */
export type Visitor = string;

const VISITOR_HEX_LENGTH = 16;

const MAPPED = /^::ffff:(?:(\d+\.\d+\.\d+\.\d+)|([0-9a-f]{1,4}):([0-9a-f]{1,4}))$/;

const dotted = (high: string, low: string): string => {
  const bits = (Number.parseInt(high, 16) << 16) | Number.parseInt(low, 16);
  return [24, 16, 8, 0].map((shift) => (bits >>> shift) & 0xff).join(".");
};

/**
 * An address in its one canonical form: an IPv4 address that came over an IPv6 socket is an IPv4 address, zone names
 * are left out. What is no address is given back as it is.
 *
 * @example canonicalAddress("::ffff:203.0.113.7") //=> "203.0.113.7"
 */
export const canonicalAddress = (text: string): string => {
  const [address = ""] = text.trim().split("%");
  if (isIP(address) !== 6) return address;
  const canonical = new URL(`http://[${address}]`).hostname.slice(1, -1);
  const [, plain, high, low] = MAPPED.exec(canonical) ?? [];
  if (plain !== undefined) return plain;
  return high !== undefined && low !== undefined ? dotted(high, low) : canonical;
};

const groupsOf = (address: string): readonly string[] => {
  const [head = "", tail = ""] = address.split("::");
  const before = head === "" ? [] : head.split(":");
  const after = tail === "" ? [] : tail.split(":");
  return [...before, ...Array<string>(Math.max(0, 8 - before.length - after.length)).fill("0"), ...after];
};

/**
 * What stays the same of a visitor's address for a day: devices change the lower half of an IPv6 address many times.
 *
 * @example networkOf("2001:db8:1:2:3:4:5:6") //=> "2001:db8:1:2"
 */
export const networkOf = (text: string): string => {
  const address = canonicalAddress(text);
  return isIP(address) === 0 || isIPv4(address) ? address : groupsOf(address).slice(0, 4).join(":");
};

/** The site is part of it, so that nobody is followed from one site to the next. */
export const visitorOf = (key: Uint8Array, site: string, { address, userAgent }: Client): Visitor =>
  createHmac("sha256", key)
    .update(JSON.stringify([site, networkOf(address), userAgent]))
    .digest("hex")
    .slice(0, VISITOR_HEX_LENGTH);
