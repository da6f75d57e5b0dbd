/** How much a file may hold. What is larger is refused by a problem that names the limit. */
export interface FileLimits {
  /** Of the file as it is given. */
  readonly mostBytes: number;
  /** Of what it holds once unpacked. */
  readonly mostUnpacked: number;
  /** Of the files within it. */
  readonly mostEntries: number;
  /** Of the markup of a letter's text; its tree takes a hundred times as much memory. */
  readonly mostMarkup: number;
  readonly mostPages: number;
  /** Of the text that is returned, in UTF-16 units. */
  readonly mostText: number;
}

/** What offices write stays far below. */
export const FILE_LIMITS: FileLimits = {
  mostBytes: 20_000_000,
  mostUnpacked: 100_000_000,
  mostEntries: 10_000,
  mostMarkup: 12_000_000,
  mostPages: 2_000,
  mostText: 20_000_000,
};
