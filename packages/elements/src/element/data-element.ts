import type { Locale } from "@khukit/core/vietnamese";
import { html, nothing, type TemplateResult } from "lit/html.js";
import { addressIn, resourceOf } from "./addresses.js";
import { baseStyles } from "./base.styles.js";
import { configured } from "./configuration.js";
import { DataLoad, type LoadHost } from "./data-load.js";
import { type ElementProblem, toProblem } from "./element-problem.js";
import { KhuErrorEvent, KhuLoadEvent, KhuSelectEvent } from "./events.js";
import type { JsonBody } from "./json-reader.js";
import { type ElementState, type Shown, show } from "./load-state.js";
import { noticeView } from "./notice.view.js";
import { number, type Properties, ReactiveElement, text } from "./reactive-element.js";
import { directionOf, languageOf } from "./surroundings.js";
import { tokens } from "./tokens.styles.js";
import { VERSION } from "./version.js";
import { whenNear } from "./visibility.js";
import { warnOnce } from "./warn-once.js";
import type { ElementWords } from "./words.js";

/**
 * What all elements share: fetching, the five states, language, theme and events. `Data` is what a publication holds,
 * `View` what the attributes pick of it.
 *
 * @fires khu-load @fires khu-error @fires khu-select
 * @slot - shown until there is data, and beside an error
 * @csspart base - the box that carries font and colours
 */
export abstract class DataElement<Data, View> extends ReactiveElement implements LoadHost<Data> {
  static readonly version: string = VERSION;

  static override readonly properties: Properties = {
    src: text(),
    board: text(),
    theme: text(),
    refresh: number(0),
    loading: text(),
    heading: text(),
    headingLevel: number(2),
    request: { initial: (...request: Parameters<typeof fetch>) => fetch(...request) },
  };

  static override readonly styles: readonly string[] = [tokens, baseStyles];

  /** The publication's address; without it, it is derived from `board`. */
  declare src: string | null;
  /** The board's address: `https://host/v1/boards/quang-binh`. */
  declare board: string | null;
  declare theme: "light" | "dark" | "auto" | null;
  /** Seconds between refreshes; 0 for none. */
  declare refresh: number;
  declare loading: "eager" | "lazy" | null;
  declare heading: string | null;
  declare headingLevel: number;
  /** Stands in for `fetch`: for pages that must add a header, and for tests. */
  declare request: typeof fetch;

  protected abstract readonly words: Readonly<Record<Locale, ElementWords>>;
  private shown: Shown<View> = { kind: "loading" };
  private readonly load = new DataLoad<Data>(this);
  private waiting: (() => void) | undefined;
  private near = false;
  private announced: unknown;

  get state(): ElementState {
    return this.shown.kind;
  }

  get language(): Locale {
    return languageOf(this);
  }

  /** Loads anew and resolves when the answer is on the page. */
  async refetch(): Promise<void> {
    await this.load.again();
    await this.updateComplete;
  }

  /** @throws {ElementProblem} where an attribute is missing or wrong */
  protected abstract addresses(): readonly URL[];
  abstract read(bodies: readonly JsonBody[]): Data;
  /** Picks what the attributes ask for; null where there is nothing of it. */
  protected abstract present(data: Data): View | null;
  protected abstract renderView(view: View, language: Locale): TemplateResult;
  protected abstract renderSkeleton(): TemplateResult;

  protected addressOf(resource: string): URL {
    return this.src ? addressIn("src", this.src) : resourceOf("board", this.board, resource);
  }

  /** Tells the page what was chosen; false where the page wants no more to happen. */
  protected select(selection: unknown): boolean {
    return this.dispatchEvent(new KhuSelectEvent(selection));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.load.resume();
  }

  disconnectedCallback(): void {
    this.load.pause();
    this.waiting?.();
  }

  protected override willUpdate(): void {
    if (this.loading === "lazy" && !this.near) {
      this.wait();
      return;
    }
    try {
      this.load.follow(this.addresses());
      this.shown = show(this.load.state, (data) => this.present(data));
    } catch (error) {
      this.shown = { kind: "error", problem: toProblem(error) };
    }
  }

  protected override updated(): void {
    const { shown } = this;
    const { kind } = shown;
    if (this.getAttribute("state") !== kind) this.setAttribute("state", kind);
    // One event for each load that ended and for each attribute found wrong.
    const occasion = kind === "error" ? shown.problem.message : this.load.state;
    if (occasion === this.announced) return;
    this.announced = occasion;
    if ("problem" in shown) {
      this.warn(shown.problem);
      this.dispatchEvent(new KhuErrorEvent(shown.problem));
    } else if (kind !== "loading") {
      this.dispatchEvent(new KhuLoadEvent("view" in shown ? shown.view : null));
    }
  }

  protected override render(): TemplateResult {
    const { shown, language, heading, localName: tag, retry } = this;
    return html`<section
      class="khu"
      part="base"
      tabindex="-1"
      lang=${language}
      dir=${directionOf(this)}
      data-theme=${this.theme ?? configured("theme") ?? nothing}
      aria-busy=${shown.kind === "loading"}
      aria-label=${heading || nothing}
    >
      ${heading ? html`<div class="heading" role="heading" aria-level=${this.headingLevel}>${heading}</div>` : nothing}
      ${noticeView(shown, { words: this.words[language], language, tag, retry })}
      ${"view" in shown ? this.renderView(shown.view, language) : this.renderWithout(shown.kind)}
    </section>`;
  }

  protected warn(problem: ElementProblem): void {
    warnOnce(`<${this.localName}> ${problem.message}`);
  }

  private renderWithout(kind: ElementState): TemplateResult | typeof nothing {
    if (kind === "empty") return nothing;
    // Line breaks between tags are text nodes too: only real content stands in for the skeleton.
    const hasFallback = this.childElementCount > 0 || this.textContent.trim() !== "";
    return kind === "error" || hasFallback ? html`<slot></slot>` : this.renderSkeleton();
  }

  private wait(): void {
    this.waiting?.();
    this.waiting = whenNear(this, () => {
      this.near = true;
      this.requestUpdate();
    });
  }

  private readonly retry = (): void => {
    // The button goes away with the error: without this a keyboard would start over at the top of the page.
    this.shadowRoot?.querySelector<HTMLElement>(".khu")?.focus();
    void this.refetch();
  };
}
