import type { ElementNames } from "./names.ts";

/** A new element's files by name, each small and whole: it loads `NAME.json` and lists its items. */
export const elementFiles = ({
  name,
  tag,
  className,
  camel,
  constant,
}: ElementNames): Readonly<Record<string, string>> => ({
  "define.ts": `import { defineElement } from "../element/define-element.js";
import { ${className} } from "./${name}.js";

defineElement("${tag}", ${className});
`,
  [`${name}.ts`]: `import type { Locale } from "@khukit/core/vietnamese";
import type { TemplateResult } from "lit/html.js";
import { DataElement } from "../element/data-element.js";
import { type JsonBody, readBody } from "../element/json-reader.js";
import { type ${className.slice(3)}Item, read${className.slice(3)} } from "./${name}.reader.js";
import { ${camel}Styles } from "./${name}.styles.js";
import { ${camel}Skeleton, ${camel}View } from "./${name}.view.js";
import { ${constant}_WORDS } from "./${name}.words.js";

type Items = readonly ${className.slice(3)}Item[];

/**
 * What it shows, in one sentence. Reads \`${name}.json\`.
 *
 * @summary \`<${tag}></${tag}>\`
 */
export class ${className} extends DataElement<Items, Items> {
  static override readonly styles: readonly string[] = [...DataElement.styles, ${camel}Styles];

  protected readonly words = ${constant}_WORDS;

  protected addresses(): readonly URL[] {
    return [this.addressOf("${name}.json")];
  }

  read([body]: readonly [JsonBody]): Items {
    return readBody(body, read${className.slice(3)});
  }

  protected present(items: Items): Items | null {
    return items.length === 0 ? null : items;
  }

  protected renderView(items: Items, _language: Locale): TemplateResult {
    return ${camel}View(items);
  }

  protected renderSkeleton(): TemplateResult {
    return ${camel}Skeleton();
  }
}

declare global {
  interface HTMLElementTagNameMap {
    "${tag}": ${className};
  }
}
`,
  [`${name}.reader.ts`]: `import { listOf, type Reader, record, text } from "../element/json-reader.js";

export interface ${className.slice(3)}Item {
  readonly id: string;
  readonly title: string;
}

const item: Reader<${className.slice(3)}Item> = record<${className.slice(3)}Item>({ id: text, title: text });

/** \`GET /v1/boards/{board}/${name}.json\` */
export const read${className.slice(3)}: Reader<readonly ${className.slice(3)}Item[]> = (value, place) =>
  record({ items: listOf(item) })(value, place).items;
`,
  [`${name}.view.ts`]: `import { html, type TemplateResult } from "lit/html.js";
import type { ${className.slice(3)}Item } from "./${name}.reader.js";

export const ${camel}View = (items: readonly ${className.slice(3)}Item[]): TemplateResult =>
  html\`<ul role="list">
    \${items.map(({ title }) => html\`<li lang="vi">\${title}</li>\`)}
  </ul>\`;

export const ${camel}Skeleton = (): TemplateResult => html\`<div class="bone" aria-hidden="true"></div>\`;
`,
  [`${name}.words.ts`]: `import type { Locale } from "@khukit/core/vietnamese";
import type { ElementWords } from "../element/words.js";

export const ${constant}_WORDS: Record<Locale, ElementWords> = {
  vi: { subject: "dữ liệu", empty: "Chưa có dữ liệu. Dữ liệu mới sẽ hiện ở đây." },
  en: { subject: "the data", empty: "No data yet. It will appear here." },
};
`,
  [`${name}.styles.ts`]: `import { css } from "../element/css.js";

export const ${camel}Styles = css\`
  li {
    padding-block: 8px;
    border-block-end: 1px solid var(--_border);
  }
  .bone {
    block-size: 120px;
  }
\`;
`,
  [`${name}.fixtures.ts`]: `import { BOARD, type Fixture, troubles } from "../element/fixture.js";

const attributes = { board: BOARD };

export const ${camel}Fixtures = {
  ready: {
    title: "Có dữ liệu",
    attributes,
    answers: { "${name}.json": { body: { items: [{ id: "a", title: "Mục thứ nhất" }] } } },
  },
  empty: { title: "Chưa có dữ liệu", attributes, answers: { "${name}.json": { body: { items: [] } } } },
  ...troubles("${name}.json", attributes),
} as const satisfies Record<string, Fixture>;
`,
  [`${name}.test.ts`]: `import { afterEach, describe, expect, it, vi } from "vitest";
import { mount, wordsOf } from "../../test/mount.js";
import "./define.js";
import { ${camel}Fixtures as fixtures } from "./${name}.fixtures.js";

vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => document.body.replaceChildren());

describe("${tag}", () => {
  it("shows what the board publishes", async () => {
    expect(wordsOf(await mount("${tag}", fixtures.ready))).toContain("Mục thứ nhất");
  });

  it("says what will be here while there is nothing", async () => {
    const element = await mount("${tag}", fixtures.empty);
    expect(element.state).toBe("empty");
    expect(wordsOf(element)).toContain("Chưa có dữ liệu");
  });

  it("tells the webmaster what is wrong with an answer", async () => {
    const element = await mount("${tag}", fixtures.malformed);
    expect(element.state).toBe("error");
    expect(element.shadowRoot.textContent).toContain("${name}.json $.items");
  });
});
`,
});
