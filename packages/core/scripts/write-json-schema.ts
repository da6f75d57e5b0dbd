import { mkdirSync, writeFileSync } from "node:fs";

/** Writes the JSON Schema of every record beside the built code, as `dist/json-schema/<record>.schema.json`. */
const dist = new URL("../dist/", import.meta.url);

const { jsonSchemaOf, RECORD_NAMES } = (await import(
  new URL("schema/index.js", dist).href
)) as typeof import("../src/schema/index.js");

mkdirSync(new URL("json-schema/", dist), { recursive: true });
for (const name of RECORD_NAMES) {
  const text = `${JSON.stringify(jsonSchemaOf(name), null, 2)}\n`;
  writeFileSync(new URL(`json-schema/${name}.schema.json`, dist), text);
}
