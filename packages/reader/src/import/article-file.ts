import type { Article } from "@khukit/core/article";

/** YAML holds JSON, so what JSON quotes is safe in it whatever it is. */
const field = ([name, value]: readonly [string, unknown]): string => `${name}: ${JSON.stringify(value)}\n`;

/** Where an article of the folder lies. */
export const articlePath = ({ slug, meta }: Article): string => `news/${meta.published}-${slug}.md`;

/** An article as the text of its file. */
export const articleFile = ({ meta, body }: Article): string =>
  `---\n${Object.entries(meta).map(field).join("")}---\n\n${body}\n`;
