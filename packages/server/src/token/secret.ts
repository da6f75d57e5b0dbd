import { createHash, timingSafeEqual } from "node:crypto";

/** Gives as many random bytes as it is asked for; `randomBytes` of `node:crypto`, or a test's own. */
export type RandomBytes = (count: number) => Uint8Array;

const SECRET_BYTES = 32;

/** The prefix lets scanners of public code find a token that was published by mistake. */
const FORM = /^khu_[A-Za-z0-9_-]{43}$/;

/** A new secret: `khu_` and 32 random bytes as base64url (RFC 4648, section 5), 47 characters. */
export const makeSecret = (random: RandomBytes): string =>
  `khu_${Buffer.from(random(SECRET_BYTES)).toString("base64url")}`;

export const isSecret = (text: string): boolean => FORM.test(text);

/**
 * What is kept of a secret. One SHA-256 without salt is enough, because 256 random bits cannot be guessed: a slow hash
 * and a salt protect what people think up. NIST SP 800-63B (revision 3, section 5.1.2.2; read) asks the same of
 * look-up secrets: from 112 bits of entropy on an approved one-way function, below that a salted and slow one. That a
 * token is used more than once is not what it speaks of; how hard it is to guess does not change by it.
 */
export const hashSecret = (secret: string): Uint8Array => createHash("sha256").update(secret).digest();

const ID_BYTES = 8;

/** Too short to lead anywhere near the secret, long enough to tell a server's tokens apart. */
export const idOfHash = (hash: Uint8Array): string => Buffer.from(hash.subarray(0, ID_BYTES)).toString("hex");

/** Takes as long whatever the two have in common. */
export const isSameHash = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && timingSafeEqual(a, b);
