import type { EpochSecond } from "../epoch.js";

interface Opening {
  readonly now: EpochSecond;
  readonly busyTimeout: number | undefined;
}

/** What a thread is started for. */
export type Task =
  | (Opening & { readonly kind: "sqlite"; readonly file: string })
  | (Opening & { readonly kind: "node"; readonly address: string; readonly outbox: string })
  | { readonly kind: "backup"; readonly from: string; readonly to: string };
