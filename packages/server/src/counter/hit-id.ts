import { hash } from "node:crypto";

/** One view, however often it is sent: 8 bytes as hexadecimal text. */
export type HitId = string;

const HEX_LENGTH = 16;

/** The same id on two sites names two views, so that one site's pages cannot spoil another's counts. */
export const hitIdOf = (site: string, id: string): HitId =>
  hash("sha256", JSON.stringify([site, id])).slice(0, HEX_LENGTH);
