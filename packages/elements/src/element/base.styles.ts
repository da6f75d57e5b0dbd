import { css } from "./css.js";

export const baseStyles = css`
  :host {
    all: initial;
    display: block;
  }
  :host([hidden]),
  [hidden] {
    display: none;
  }
  .khu {
    all: initial;
    display: block;
    container-type: inline-size;
    /* A container has no width of its own: in a cell or float that fits its content it would vanish. */
    contain-intrinsic-inline-size: 240px;
    padding: var(--_padding);
    border-radius: var(--_radius);
    background: var(--_background);
    color: var(--_text);
    font: var(--_size) / 1.55 var(--khu-font, system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif);
    font-variant-numeric: tabular-nums;
    overflow-wrap: break-word;
  }
  *,
  ::before,
  ::after {
    box-sizing: border-box;
  }
  ul,
  ol,
  dl,
  dd,
  p {
    margin: 0;
    padding: 0;
    list-style: none;
  }
  .heading {
    margin-block-end: 12px;
    font-size: calc(var(--_size) * 17 / 15);
    font-weight: 600;
  }
  .small {
    color: var(--_muted);
    font-size: var(--_small);
  }
  a,
  summary {
    color: var(--_link);
    text-decoration-thickness: 1px;
    text-underline-offset: 0.2em;
  }
  summary {
    min-block-size: 24px;
    cursor: pointer;
  }
  button {
    min-block-size: 32px;
    padding: 3px 12px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_link);
    font: inherit;
    cursor: pointer;
  }
  button:hover {
    border-color: var(--_link);
  }
  .khu :focus-visible {
    outline: 2px solid var(--_link);
    outline-offset: 2px;
  }
  .unseen,
  [data-state="loading"] > div {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .bone {
    border-radius: var(--_radius);
    background:
      linear-gradient(var(--_sunken) 0 0) 0 6px / 55% 14px no-repeat,
      linear-gradient(var(--_sunken) 0 0) 0 34px / 100% 12px no-repeat,
      linear-gradient(var(--_sunken) 0 0) 0 58px / 70% 12px no-repeat;
  }
  [data-state="empty"] {
    padding-block: 12px;
    color: var(--_muted);
  }
  [data-state="error"],
  [data-state="stale"] {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 4px 12px;
    margin-block-end: 12px;
    padding: 8px 12px;
    border: 1px solid var(--_border);
    border-inline-start: 4px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  [data-state="stale"] {
    border-inline-start-color: var(--_warning);
    color: var(--_warning);
    font-size: var(--_small);
  }
  .notice details {
    flex: 0 0 100%;
    overflow-wrap: anywhere;
    color: var(--_muted);
    font-size: var(--_small);
  }
  @media print {
    button,
    .notice details {
      display: none;
    }
  }
`;
