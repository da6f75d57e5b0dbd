import * as z from "zod/mini";
import { expects } from "./expectation.js";

const isProse = (text: string): boolean => text.trim() !== "" && text === text.normalize("NFC");

/** Something to read, and none of the pairs of letter and mark that composed Vietnamese never holds. */
const COMPOSED =
  /^(?![\s\S]*(?:[AEIOUYaeiouyĂÂÊÔƠƯăâêôơư](?:\u0300|\u0301|\u0303|\u0309|\u0323)|[Aa]\u0306|[AEOaeo]\u0302|[OUou]\u031b))[\s\S]*\S/;

export const proseSchema = expects(
  z.string().check(z.maxLength(10_000), z.refine(isProse)),
  "văn bản không để trống, chữ Unicode dựng sẵn (NFC)",
  "text that is not empty, in composed Unicode (NFC)",
  { pattern: COMPOSED.source },
);

export const bilingualSchema = expects(
  z.strictObject({ vi: proseSchema, en: proseSchema }),
  "hai tên gọi: vi (tiếng Việt) và en (tiếng Anh)",
  "two names: vi (Vietnamese) and en (English)",
);
