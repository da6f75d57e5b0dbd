import { css } from "../element/css.js";

export const directiveListStyles = css`
  .document {
    margin-block-start: 16px;
    padding: 8px 12px;
    border-inline-start: 3px solid var(--_link);
    background: var(--_sunken);
  }
  .document > .small {
    display: block;
  }
  .summary,
  .filters {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 16px;
    margin-block-start: 12px;
  }
  .more {
    margin-block: 12px;
  }
  b {
    font-weight: 600;
  }
  label {
    max-inline-size: 100%;
  }
  select {
    min-block-size: 32px;
    max-inline-size: 100%;
    margin-inline-start: 4px;
    padding: 3px 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
  }
  .section {
    margin-block-start: 20px;
    font-weight: 600;
  }
  ol > li {
    display: grid;
    grid-template-columns: 28px 1fr auto;
    gap: 4px 8px;
    align-items: start;
    padding-block: 12px;
    border-block-end: 1px solid var(--_border);
    scroll-margin-block: 80px;
  }
  ol > li:last-child {
    border: 0;
  }
  .revealed {
    outline: 2px solid var(--_link);
    outline-offset: 4px;
    border-radius: 2px;
  }
  .number {
    min-inline-size: 24px;
    color: var(--_muted);
    text-decoration: none;
  }
  .number:hover {
    text-decoration: underline;
  }
  ol dl {
    display: flex;
    flex-wrap: wrap;
    gap: 0 16px;
    margin-block-start: 4px;
  }
  ol dt,
  ol dd {
    display: inline;
  }
  .chip {
    display: inline-flex;
    align-items: center;
    gap: 4px;
    padding: 0 8px;
    border: 1px solid;
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_muted);
    font-size: var(--_small);
    line-height: 24px;
  }
  svg {
    flex: none;
    inline-size: 14px;
    block-size: 14px;
    fill: none;
    stroke: currentColor;
    stroke-width: 1.8;
    stroke-linejoin: round;
  }
  .overdue {
    color: var(--_danger);
  }
  .due-soon {
    color: var(--_warning);
  }
  .done,
  .done-late,
  .done-on-time {
    color: var(--_good);
  }
  .bone {
    block-size: 72px;
    margin-block-end: 12px;
  }
  @container (max-width: 480px) {
    ol > li {
      grid-template-columns: 28px 1fr;
    }
    .chip {
      grid-column: 2;
      justify-self: start;
    }
  }
  @media print {
    .filters {
      display: none;
    }
    li {
      break-inside: avoid;
    }
  }
`;
