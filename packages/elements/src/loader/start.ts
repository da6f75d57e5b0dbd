import type {} from "../element/configuration.js";
import { bringer, FILES } from "./bring.js";

declare const __KHUKIT_VERSION__: string;

/** Tags of elements that have a file here, and the form for editors that strip unknown tags. */
const SELECTOR = `${Object.keys(FILES).map((name) => `khu-${name}`)},[data-khu]`;

/** `<div data-khu="news-list" data-limit="5">` holds the element; its children become the fallback. */
const fill = (holder: Element): void => {
  // What could be no part of a tag's name is left out: one misspelt holder must not stop the others.
  const element = document.createElement(`khu-${holder.getAttribute("data-khu")?.replace(/[^a-z-]/g, "")}`);
  for (const { name, value } of holder.attributes) {
    if (name.startsWith("data-") && name !== "data-khu") element.setAttribute(name.slice(5), value);
  }
  holder.removeAttribute("data-khu");
  element.append(...holder.childNodes);
  holder.append(element);
};

/** Brings each element's file when the element comes near the screen. */
export const start = (script: HTMLScriptElement): void => {
  globalThis.khukit = { ...globalThis.khukit, ...script.dataset, version: __KHUKIT_VERSION__ };
  const bring = bringer(script.src.replace(/[^/]*$/, ""), (name) => {
    for (const element of document.querySelectorAll(`khu-${name}`)) element.setAttribute("state", "error");
  });
  const bringFor = (element: Element): void => bring(element.localName.slice(4));
  const observer = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) if (isIntersecting) bringFor(target);
    },
    { rootMargin: "300px" },
  );
  // To bring or to observe a second time does nothing, so all of the page may be looked at again.
  const scan = (): void =>
    document.querySelectorAll(SELECTOR).forEach((element) => {
      if (element.matches("[data-khu]")) fill(element);
      else if (element.matches("[loading=eager]")) bringFor(element);
      else observer.observe(element);
    });
  new MutationObserver(scan).observe(document, { childList: true, subtree: true });
  scan();
  if (script.dataset["site"]) bring("count");
};
