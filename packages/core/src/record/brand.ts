import type * as z from "zod/mini";

/** A value that only a check can make, so that an unchecked text is not taken for it. */
export type Brand<Value, Name extends string> = Value & z.core.$brand<Name>;
