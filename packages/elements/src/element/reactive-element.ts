import { render, type TemplateResult } from "lit/html.js";

/** A property that shows on the element: what it is at first, and how its attribute's text becomes it. */
export interface Property {
  readonly initial: unknown;
  /** Without it the property has no attribute. */
  readonly convert?: (text: string) => unknown;
}

export type Properties = Readonly<Record<string, Property>>;

export const text = (initial: string | null = null): Property => ({ initial, convert: String });
export const number = (initial: number): Property => ({ initial, convert: Number });
export const flag: Property = { initial: false, convert: () => true };

/** @example attributeOf("relatedTo") //=> "related-to" */
const attributeOf = (property: string): string => property.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The element's own `lang` and `dir` stay what the browser makes of them; a change only has to be seen. */
const INHERITED = ["lang", "dir"];

const sheets = new Map<string, CSSStyleSheet>();

const sheetOf = (styles: string): CSSStyleSheet => {
  let sheet = sheets.get(styles);
  if (!sheet) {
    sheet = new CSSStyleSheet();
    sheet.replaceSync(styles);
    sheets.set(styles, sheet);
  }
  return sheet;
};

/** A constructed sheet passes every CSP; Safari before 16.4 has none and gets a style element. */
const adopt = (root: ShadowRoot, styles: readonly string[]): void => {
  if ("adoptedStyleSheets" in root) {
    root.adoptedStyleSheets = styles.map(sheetOf);
    return;
  }
  const element = document.createElement("style");
  element.textContent = styles.join("");
  (root as ShadowRoot).append(element);
};

/**
 * What our elements need of Lit's `LitElement`, under the same names, around Lit's own templates. LitElement brings
 * 2.6 KiB of gzip into each file that stands alone, more than a quarter of what a visitor counter may weigh
 * (`size/ceilings.ts`); this is a sixth of that.
 */
export abstract class ReactiveElement extends HTMLElement {
  static readonly properties: Properties = {};
  static readonly styles: readonly string[] = [];

  /** Asked once, when the element is registered: the time to give its properties their accessors. */
  static get observedAttributes(): readonly string[] {
    // biome-ignore lint/complexity/noThisInStatic: the class that is registered is meant, not this one.
    return ReactiveElement.observe(this);
  }

  private static observe({ properties, prototype }: typeof ReactiveElement): readonly string[] {
    for (const [name, { initial }] of Object.entries(properties)) {
      Object.defineProperty(prototype, name, {
        get(this: ReactiveElement) {
          return this.values.get(name) ?? initial;
        },
        set(this: ReactiveElement, value: unknown) {
          this.values.set(name, value);
          this.requestUpdate();
        },
        configurable: true,
      });
    }
    const withAttribute = Object.keys(properties).filter((name) => properties[name]?.convert);
    return [...withAttribute.map(attributeOf), ...INHERITED];
  }

  /** Resolves when all changes so far are on the page. */
  updateComplete: Promise<void> = Promise.resolve();

  private readonly values = new Map<string, unknown>();
  private isPending = false;

  protected abstract render(): TemplateResult;
  protected willUpdate(): void {}
  protected updated(): void {}

  private get declared(): Properties {
    return (this.constructor as typeof ReactiveElement).properties;
  }

  connectedCallback(): void {
    if (!this.shadowRoot) {
      adopt(this.attachShadow({ mode: "open" }), (this.constructor as typeof ReactiveElement).styles);
      this.takeEarlyProperties();
    }
    // A move may have changed what is inherited: language, direction.
    this.requestUpdate();
  }

  attributeChangedCallback(attribute: string, _before: string | null, after: string | null): void {
    const name = Object.keys(this.declared).find((candidate) => attributeOf(candidate) === attribute);
    const convert = this.declared[name ?? ""]?.convert;
    if (name && convert) this.values.set(name, after === null ? undefined : convert(after));
    this.requestUpdate();
  }

  requestUpdate(): void {
    if (this.isPending || !this.isConnected) return;
    this.isPending = true;
    this.updateComplete = this.update();
  }

  private async update(): Promise<void> {
    // Changes of one task become one update.
    await null;
    this.isPending = false;
    if (!this.shadowRoot) return;
    this.willUpdate();
    render(this.render(), this.shadowRoot);
    this.updated();
  }

  /** A page's script may have set properties before the class was there: they hide the accessors until taken over. */
  private takeEarlyProperties(): void {
    for (const name of Object.keys(this.declared)) {
      if (!Object.hasOwn(this, name)) continue;
      const value = this[name as keyof this];
      delete this[name as keyof this];
      this[name as keyof this] = value;
    }
  }
}
