import { ElementProblem, sameWords, toProblem } from "./element-problem.js";
import { fetchJson } from "./fetch-json.js";
import type { JsonBody } from "./json-reader.js";
import { failed, type LoadState } from "./load-state.js";
import { whenSeen } from "./visibility.js";
import { waitBefore } from "./wait.js";

const TIMEOUT_SECONDS = 15;

/** What a load needs of the element it serves. */
export interface LoadHost<Data> {
  readonly isConnected: boolean;
  readonly request: typeof fetch;
  /** Seconds between refreshes; 0 for none. */
  readonly refresh: number;
  /** @throws {ElementProblem} where an answer is not what it should be */
  read(bodies: readonly JsonBody[]): Data;
  requestUpdate(): void;
}

/** One element's data: loads it, keeps it through moves in the page, refreshes it, gives up when the element is gone. */
export class DataLoad<Data> {
  state: LoadState<Data> = { kind: "loading" };
  private readonly host: LoadHost<Data>;
  private addresses: readonly URL[] = [];
  private current: AbortController | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private failures = 0;

  constructor(host: LoadHost<Data>) {
    this.host = host;
  }

  /** Loads other addresses than before; the same again change nothing, none stop it. */
  follow(addresses: readonly URL[]): void {
    if (String(addresses) === String(this.addresses)) return;
    this.addresses = addresses;
    this.state = { kind: "loading" };
    void this.again();
  }

  resume(): void {
    this.schedule();
  }

  /** A move in the page is a removal and an insertion in one task: only what is still gone afterwards is stopped. */
  pause(): void {
    queueMicrotask(() => {
      if (this.host.isConnected) return;
      this.stop();
      if (this.state.kind === "loading") this.addresses = [];
    });
  }

  /** Loads anew; data that is shown stays until the answer is there. Never rejects. */
  async again(): Promise<void> {
    this.stop();
    if (this.addresses.length === 0 || !this.host.isConnected) return;
    if (this.state.kind === "error") this.settle({ kind: "loading" });
    const controller = new AbortController();
    this.current = controller;
    const state = await this.load(controller);
    if (this.current !== controller) return;
    this.failures = "problem" in state ? this.failures + 1 : 0;
    this.settle(state);
    this.schedule();
  }

  private async load(controller: AbortController): Promise<LoadState<Data>> {
    const { addresses, host } = this;
    const timeout = setTimeout(() => controller.abort(), TIMEOUT_SECONDS * 1000);
    try {
      const bodies = await Promise.all(addresses.map((url) => fetchJson(url, host.request, controller.signal)));
      return { kind: "ready", data: host.read(bodies), at: new Date() };
    } catch (error) {
      return failed(this.state, controller.signal.aborted ? lateness(addresses) : toProblem(error));
    } finally {
      clearTimeout(timeout);
      // Of several answers one may still be on its way when another has failed.
      controller.abort();
    }
  }

  private stop(): void {
    this.current?.abort();
    this.current = undefined;
    clearTimeout(this.timer);
  }

  private schedule(): void {
    clearTimeout(this.timer);
    if (this.state.kind === "loading" || !(this.host.refresh > 0)) return;
    this.timer = setTimeout(() => whenSeen(() => this.again()), waitBefore(this.host.refresh, this.failures));
  }

  private settle(state: LoadState<Data>): void {
    this.state = state;
    this.host.requestUpdate();
  }
}

const lateness = (addresses: readonly URL[]): ElementProblem =>
  new ElementProblem({
    code: "timeout",
    place: addresses.join(" "),
    found: `> ${TIMEOUT_SECONDS} s`,
    expected: sameWords(`≤ ${TIMEOUT_SECONDS} s`),
  });
