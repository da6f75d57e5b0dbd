import type { Locale } from "@khukit/core/vietnamese";
import { html, nothing, type TemplateResult } from "lit/html.js";
import type { Shown } from "./load-state.js";
import { type ElementWords, momentIn, SHARED_WORDS } from "./words.js";

export interface NoticeOptions {
  readonly words: ElementWords;
  readonly language: Locale;
  readonly tag: string;
  readonly retry: () => void;
}

const message = (shown: Shown<unknown>, { words, language }: NoticeOptions): string => {
  const shared = SHARED_WORDS[language];
  switch (shown.kind) {
    case "loading":
    case "error":
      return shared[shown.kind](words.subject);
    case "stale":
      return shared.stale(momentIn(shown.at, language));
    case "empty":
      return words.empty;
    case "ready":
      return "";
  }
};

/** Says where an element stands: to screen readers while it loads, to everybody when something is amiss. */
export const noticeView = (shown: Shown<unknown>, options: NoticeOptions): TemplateResult => {
  const { language, tag, retry } = options;
  const words = SHARED_WORDS[language];
  return html`<div class="notice" data-state=${shown.kind}>
    <div role="status">${message(shown, options)}</div>
    ${
      "problem" in shown
        ? html`<button type="button" @click=${retry}>${words.retry}</button>
            <details>
              <summary>${words.details}</summary>
              &lt;${tag}&gt; ${shown.problem.explain(language)}
            </details>`
        : nothing
    }
  </div>`;
};
