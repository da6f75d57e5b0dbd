import { css } from "../element/css.js";

export const statChartStyles = css`
  .heading {
    margin-block-end: 0;
  }
  .plot {
    position: relative;
    block-size: 280px;
    margin-block: 12px;
    border: 0 solid var(--_border);
    font-size: var(--_small);
  }
  canvas {
    display: block;
  }
  .pair > * {
    min-inline-size: 0;
  }
  @container (min-width: 640px) {
    .pair:has(> [open]) {
      display: grid;
      grid-template-columns: 3fr 2fr;
      gap: 24px;
      align-items: start;
    }
    /* A figure stays with its unit; on a phone a long comparison may still break. */
    td {
      white-space: nowrap;
    }
  }
  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block-start: 8px;
  }
  .legend li::before {
    display: inline-block;
    inline-size: 12px;
    block-size: 12px;
    margin-inline-end: 6px;
    border-radius: 2px;
    background: var(--_series-1);
    content: "";
    forced-color-adjust: none;
  }
  .legend li:nth-child(6n + 2)::before {
    background: var(--_series-2);
  }
  .legend li:nth-child(6n + 3)::before {
    background: var(--_series-3);
  }
  .legend li:nth-child(6n + 4)::before {
    background: var(--_series-4);
  }
  .legend li:nth-child(6n + 5)::before {
    background: var(--_series-5);
  }
  .legend li:nth-child(6n + 6)::before {
    background: var(--_series-6);
  }
  /* A closed table is folded for the eye alone: a screen reader reads it in place of the picture. */
  details:not([open])::details-content {
    display: block;
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    content-visibility: visible;
  }
  .scroll {
    overflow-x: auto;
    margin-block: 4px 8px;
  }
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: var(--_small);
  }
  th,
  td {
    padding: 6px 8px;
    border-block-end: 1px solid var(--_border);
    text-align: start;
    vertical-align: top;
    font-weight: 400;
  }
  thead th {
    background: var(--_sunken);
    font-weight: 600;
  }
  td,
  thead th + th {
    text-align: end;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    gap: 8px 16px;
    margin-block-start: 8px;
  }
  .bone {
    block-size: 380px;
  }
  @media print {
    details:not([open])::details-content {
      display: block;
      position: static;
      inline-size: auto;
      block-size: auto;
      clip-path: none;
      content-visibility: visible;
    }
    .plot,
    tr {
      break-inside: avoid;
    }
  }
`;
