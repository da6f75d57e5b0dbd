import { expect, it } from "vitest";
import { html, raw } from "../src/html.ts";

it("escapes every value, in text and in attributes", () => {
  const title = `"><script>alert('x')</script>&`;
  expect(String(html`<p title="${title}">${title}</p>`)).toBe(
    '<p title="&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;">&quot;&gt;&lt;script&gt;alert(&#39;x&#39;)&lt;/script&gt;&amp;</p>',
  );
});

it("puts templates and marked HTML in as they are", () => {
  expect(String(html`<div>${html`<b>${"<"}</b>`}${raw("<i>đã an toàn</i>")}</div>`)).toBe(
    "<div><b>&lt;</b><i>đã an toàn</i></div>",
  );
});

it("joins lists, and leaves nothing for null and false", () => {
  expect(String(html`<ul>${[1, 2].map((number) => html`<li>${number}</li>`)}${null}${false}</ul>`)).toBe(
    "<ul><li>1</li><li>2</li></ul>",
  );
});
