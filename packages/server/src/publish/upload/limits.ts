/** How much an upload may hold. What is larger is refused before it is unpacked. */
export interface UploadLimits {
  /** Of the body as it is sent. */
  readonly mostBytes: number;
  /** Of all files together, once unpacked. */
  readonly mostUnpacked: number;
  readonly mostFiles: number;
  /** How many times its packed bytes the content may be. */
  readonly mostDense: number;
}

/** A board's ten years take a few megabytes: some thousand articles and tables of a few hundred kB each. */
export const UPLOAD_LIMITS: UploadLimits = {
  mostBytes: 20_000_000,
  mostUnpacked: 50_000_000,
  mostFiles: 10_000,
  mostDense: 200,
};
