export interface UnitMatch {
  readonly unit: string;
  /** The first token after it. */
  readonly to: number;
}
