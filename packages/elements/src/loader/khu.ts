import { start } from "./start.js";

declare const __KHUKIT_VERSION__: string;

const present = globalThis.khukit?.version;
// A module has no current script: then it is the one that carries the page's settings.
const script = (document.currentScript ?? document.querySelector("[data-board]")) as HTMLScriptElement | null;

// Of two loaders on a page the first stays, and only two versions are worth a word.
if (!present && script) start(script);
else if (present !== __KHUKIT_VERSION__) {
  console.warn(`khukit: hai bản / two versions: ${present}, ${__KHUKIT_VERSION__}`);
}
