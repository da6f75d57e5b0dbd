import { createHash } from "node:crypto";
import { type Coding, compress, isCompressible } from "./coding.js";

/** The bytes of an answer in one coding, with the tag that is theirs alone. */
export interface Coded {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly tag: string;
  readonly coding: Coding | null;
}

/** What an address answers with. May be kept: it compresses itself once for each coding that somebody asks for. */
export interface Body {
  readonly type: string;
  readonly isCompressible: boolean;
  readonly plain: Coded;
  readonly coded: (coding: Coding) => Promise<Coded>;
}

const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("base64url").slice(0, 27);

const encoder = new TextEncoder();

/** @param type the media type, with its charset where it is text */
export const bodyOf = (content: string | Uint8Array<ArrayBuffer>, type: string): Body => {
  const bytes = typeof content === "string" ? encoder.encode(content) : content;
  const hash = hashOf(bytes);
  const made = new Map<Coding, Promise<Coded>>();
  const make = async (coding: Coding): Promise<Coded> => ({
    bytes: await compress(bytes, coding),
    // A strong tag names these very bytes, so that each coding has its own. Source: RFC 9110, 8.8.3.3 (verified).
    tag: `"${hash}-${coding}"`,
    coding,
  });
  return {
    type,
    isCompressible: isCompressible(bytes, type),
    plain: { bytes, tag: `"${hash}"`, coding: null },
    coded: (coding) => {
      const known = made.get(coding);
      if (known !== undefined) return known;
      const promise = make(coding);
      made.set(coding, promise);
      // A failure, such as of memory, is the one request's and not every later one's.
      promise.catch(() => made.delete(coding));
      return promise;
    },
  };
};
