import type { NumberMarks } from "./marks.js";

/** How a number is to be read. */
export interface NumberReading {
  readonly marks: NumberMarks;
  /** In running text only what cannot be anything but a number; else everything that people mean by one. */
  readonly running: boolean;
  /** A price is spoken of: `3 xị`. */
  readonly money: boolean;
  /** `Một triệu hai trăm` is 1,200,000 rather than 1,000,200. */
  readonly colloquial: boolean;
}
