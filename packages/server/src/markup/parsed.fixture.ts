import { type DefaultTreeAdapterTypes, parse } from "parse5";

export interface ParsedElement {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The text of it and of what lies inside. */
  readonly text: string;
}

type Node = DefaultTreeAdapterTypes.Node;

const isElement = (node: Node): node is DefaultTreeAdapterTypes.Element => "tagName" in node;

const childrenOf = (node: Node): readonly Node[] => ("childNodes" in node ? node.childNodes : []);

const textOf = (node: Node): string => ("value" in node ? node.value : childrenOf(node).map(textOf).join(""));

const elementOf = (node: DefaultTreeAdapterTypes.Element): ParsedElement => ({
  tag: node.tagName,
  attributes: Object.fromEntries(node.attrs.map(({ name, value }) => [name, value])),
  text: textOf(node),
});

const walk = (node: Node): readonly ParsedElement[] => [
  ...(isElement(node) ? [elementOf(node)] : []),
  ...childrenOf(node).flatMap(walk),
];

/** Every element that a browser would make of a page or of a part of one, in order. Source: parse5, WHATWG HTML. */
export const elementsIn = (html: string): readonly ParsedElement[] => walk(parse(html));

export const elementsNamed = (html: string, tag: string): readonly ParsedElement[] =>
  elementsIn(html).filter((element) => element.tag === tag);

const RUNNING_TAGS = [
  "script",
  "iframe",
  "object",
  "embed",
  "link",
  "base",
  "form",
  "svg",
  "math",
  "template",
  "style",
];

const isRunningAttribute = ([name, value]: readonly [string, string]): boolean =>
  name.startsWith("on") || name === "style" || name === "srcdoc" || /^\s*(?:javascript|data|vbscript):/i.test(value);

/** What of a page could run or load something: tags and attributes that text from outside must never become. */
export const runningParts = (html: string): readonly string[] =>
  elementsIn(html).flatMap(({ tag, attributes }) => [
    ...(RUNNING_TAGS.includes(tag) ? [`<${tag}>`] : []),
    ...Object.entries(attributes)
      .filter(isRunningAttribute)
      .map(([name, value]) => `${tag} ${name}=${value}`),
  ]);
