/** Why a ZIP file is not unpacked. */
export type ZipFault =
  /** Not a ZIP file, cut off, or at odds with itself. */
  | "broken"
  /** Encrypted, in several volumes, in ZIP64, or compressed by something other than Deflate. */
  | "unsupported"
  | "too-many-entries"
  | "too-large"
  /** Holds far more than it takes, as only bombs do. */
  | "too-dense";

/** Ends the reading of a ZIP file at once; it never leaves this folder. */
export class BadZip extends Error {
  override readonly name = "BadZip";
  readonly fault: ZipFault;

  constructor(fault: ZipFault) {
    super(fault);
    this.fault = fault;
  }
}
