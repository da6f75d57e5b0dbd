import { beginsScope, endsAt, endsScopes, holds, isUnread } from "./element.js";
import { fontOf, type OldFont } from "./font.js";
import type { OpenTag } from "./token.js";

export interface OpenElement {
  readonly name: string;
  readonly unread: boolean;
  readonly font: OldFont | null;
  readonly preformatted: boolean;
  /** Of a list in numbers: those of its items that have begun, and how they are counted. */
  readonly list: { count: number; readonly type: string } | null;
}

/** How far back an end that is not written is looked for. */
const REACH = 24;

const listOf = ({ name, attributes }: OpenTag): OpenElement["list"] => {
  if (name !== "ol") return null;
  const start = Number.parseInt(attributes.get("start") ?? "1", 10);
  return { count: Number.isSafeInteger(start) ? start - 1 : 0, type: attributes.get("type") ?? "1" };
};

const elementOf = (tag: OpenTag, around: OpenElement | undefined): OpenElement => {
  const font = fontOf(tag);
  return {
    name: tag.name,
    unread: around?.unread === true || isUnread(tag),
    font: font === undefined ? (around?.font ?? null) : font,
    preformatted: tag.name === "pre" || around?.preformatted === true,
    list: listOf(tag),
  };
};

/** The elements that are open at a place of a page, the outermost first. */
export interface OpenElements {
  readonly open: (tag: OpenTag) => OpenElement;
  readonly close: (name: string) => void;
  readonly closeAll: () => void;
  readonly top: () => OpenElement | undefined;
  /** The list that an item begins in. */
  readonly list: () => OpenElement | undefined;
}

/** How many of each name are open: in all, and within the innermost cell, whose content ends nothing around it. */
const countOpen = () => {
  const all = new Map<string, number>();
  const scopes = [new Map<string, number>()];
  const add = (counts: Map<string, number>, name: string, more: number): void => {
    counts.set(name, (counts.get(name) ?? 0) + more);
  };
  return {
    begin: (name: string): void => {
      add(all, name, 1);
      add(scopes.at(-1) ?? all, name, 1);
      if (beginsScope(name)) scopes.push(new Map());
    },
    end: (name: string): void => {
      if (beginsScope(name)) scopes.pop();
      add(all, name, -1);
      add(scopes.at(-1) ?? all, name, -1);
    },
    canEnd: (name: string): boolean => ((endsScopes(name) ? all : (scopes.at(-1) ?? all)).get(name) ?? 0) > 0,
  };
};

/**
 * Keeps account of open elements as a browser would: ends that are not written (`<li>` after `<li>`) come by themselves,
 * ends of what was never begun count for nothing. Each step takes the same time however deep a page is.
 *
 * @param onEnd is told of each element that ends
 */
export const openElements = (onEnd: (element: OpenElement) => void): OpenElements => {
  const stack: OpenElement[] = [];
  const counts = countOpen();
  const popTo = (length: number): void => {
    while (stack.length > length) {
      const element = stack.pop() as OpenElement;
      counts.end(element.name);
      onEnd(element);
    }
  };
  const endBefore = (name: string): void => {
    for (let at = stack.length - 1; at >= Math.max(0, stack.length - REACH); at -= 1) {
      const open = stack[at]?.name ?? "";
      if (endsAt(open, name)) popTo(at);
      else if (holds(open, name)) return;
    }
  };
  return {
    open: (tag) => {
      endBefore(tag.name);
      const element = elementOf(tag, stack.at(-1));
      stack.push(element);
      counts.begin(tag.name);
      return element;
    },
    close: (name) => {
      if (counts.canEnd(name)) popTo(stack.findLastIndex((element) => element.name === name));
    },
    closeAll: () => popTo(0),
    top: () => stack.at(-1),
    list: () => stack.slice(-REACH).findLast(({ name }) => /^(?:ul|ol|menu|dir)$/.test(name)),
  };
};
