import type { Fixture, FixtureAnswer } from "../src/element/fixture.js";
import type { ElementState } from "../src/element/load-state.js";

/** An element as tests use it: whatever its data, it has a state and can load anew. */
export interface MountedElement extends HTMLElement {
  request: typeof fetch;
  readonly state: ElementState;
  readonly shadowRoot: ShadowRoot;
  readonly updateComplete: Promise<void>;
  refetch(): Promise<void>;
}

const responseOf = (answer: FixtureAnswer | undefined, signal: AbortSignal | null | undefined): Promise<Response> => {
  if (answer === "never" || answer === undefined) {
    return new Promise((_, reject) =>
      signal?.addEventListener("abort", () => reject(new DOMException("aborted", "AbortError"))),
    );
  }
  if (answer === "offline") return Promise.reject(new TypeError("Failed to fetch"));
  const text = "text" in answer ? answer.text : JSON.stringify(answer.body);
  return Promise.resolve(new Response(text, { status: answer.status ?? 200 }));
};

/** A server that answers by the last part of the path. */
export const serverOf = (answers: Fixture["answers"]): typeof fetch & { readonly asked: readonly string[] } => {
  const asked: string[] = [];
  const request = (input: RequestInfo | URL, init?: RequestInit): Promise<Response> => {
    const address = String(input);
    asked.push(address);
    return responseOf(answers[new URL(address).pathname.split("/").at(-1) ?? ""], init?.signal);
  };
  return Object.assign(request, { asked });
};

/** Puts a fixture on the page and waits until it has settled (or for ever loads). */
export const mount = async (
  tag: string,
  fixture: Fixture,
  parent: Element = document.body,
): Promise<MountedElement> => {
  const element = document.createElement(tag) as MountedElement;
  for (const [name, value] of Object.entries(fixture.attributes)) element.setAttribute(name, value);
  if (fixture.fallback) element.append(Object.assign(document.createElement("p"), { textContent: fixture.fallback }));
  element.request = serverOf(fixture.answers);
  parent.append(element);
  await settled(element, Object.values(fixture.answers).includes("never"));
  return element;
};

/** Until the element shows something else than loading. */
export const settled = async (element: MountedElement, staysLoading = false): Promise<void> => {
  await element.updateComplete;
  if (element.state !== "loading" || staysLoading) return;
  await new Promise((resolve) => {
    element.addEventListener("khu-load", resolve, { once: true });
    element.addEventListener("khu-error", resolve, { once: true });
  });
  await element.updateComplete;
};

/** What a reader sees inside an element, in one line. */
export const wordsOf = (element: MountedElement, selector = ".khu"): string =>
  (element.shadowRoot.querySelector(selector) as HTMLElement | null)?.innerText.replace(/\s+/g, " ").trim() ?? "";
