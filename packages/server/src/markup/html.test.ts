import fc from "fast-check";
import { expect, test } from "vitest";
import { html, markupText, trusted } from "./html.js";
import { elementsIn } from "./parsed.fixture.js";

test("a template escapes text, keeps markup and lists, and leaves nothing for null", () => {
  const rows = ["a&b", "c"].map((text) => html`<li>${text}</li>`);
  expect(markupText(html`<ul class="${'"x"'}">${rows}${null}${2}${trusted("<hr>")}</ul>`)).toBe(
    '<ul class="&quot;x&quot;"><li>a&amp;b</li><li>c</li>2<hr></ul>',
  );
});

/** A parser turns NUL and carriage returns into something else, wherever they stand. */
const text = fc.oneof(fc.string({ unit: "grapheme" }), fc.string({ unit: fc.constantFrom(..."<>&\"'/=! ap;#x3c") }));

test("whatever a text holds, a browser finds one element with that text and that attribute", () => {
  fc.assert(
    fc.property(text, (given) => {
      const page = markupText(html`<p title="${given}">${given}</p>`);
      expect(elementsIn(page).slice(2)).toEqual([
        { tag: "body", attributes: {}, text: given },
        { tag: "p", attributes: { title: given }, text: given },
      ]);
    }),
  );
});
