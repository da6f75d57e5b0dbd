import type { ElementNames } from "./names.ts";

/** A file that lists the elements, and how a new one is entered in its text. */
export interface Registration {
  readonly file: string;
  readonly enter: (text: string, names: ElementNames) => string;
}

const replaced = (text: string, place: RegExp, insertion: string): string => {
  if (!place.test(text)) throw new Error(`found no ${place} to enter the element at`);
  return text.replace(place, insertion);
};

const inPackage = (text: string, { name }: ElementNames): string => {
  const manifest = JSON.parse(text);
  const entry = (file: string) => ({ types: `./dist/${name}/${file}.d.ts`, default: `./dist/${name}/${file}.js` });
  manifest.exports = { [`./${name}`]: entry(name), [`./${name}/define`]: entry("define"), ...manifest.exports };
  return `${JSON.stringify(manifest, null, 2)}\n`;
};

const inBuild = (text: string, { name }: ElementNames): string =>
  replaced(text, /(const WIDGETS = \[[^\]]*?),?\s*\] as const;/, `$1, "${name}"] as const;`);

const inAccessibility = (text: string, { name, tag, camel }: ElementNames): string => {
  const imports = `import "../${name}/define.js";\nimport { ${camel}Fixtures } from "../${name}/${name}.fixtures.js";\n`;
  const imported = replaced(text, /(?=import type \{ Fixture \} from)/, imports);
  return replaced(imported, /(const ELEMENTS[^{]*= \{\n)/, `$1  "${tag}": ${camel}Fixtures,\n`);
};

/** A first ceiling that leaves room for little: raising it takes a reason. */
const inCeilings = (text: string, { name }: ElementNames): string =>
  replaced(
    text,
    /(CEILINGS[^{]*= \{\n)/,
    `$1  // New: lower it to what the element really needs.\n  "${name}.js": 12,\n`,
  );

export const REGISTRATIONS: readonly Registration[] = [
  { file: "package.json", enter: inPackage },
  { file: "scripts/build-cdn.ts", enter: inBuild },
  { file: "src/element/accessibility.test.ts", enter: inAccessibility },
  { file: "test/ceilings.ts", enter: inCeilings },
];
