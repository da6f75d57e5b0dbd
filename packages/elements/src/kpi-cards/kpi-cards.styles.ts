import { css } from "../element/css.js";

export const kpiCardsStyles = css`
  dl,
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 220px), 1fr));
    gap: 12px;
  }
  .card {
    display: flex;
    flex-direction: column;
    gap: 4px;
    padding: 12px 16px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  dt {
    font-weight: 500;
  }
  .small {
    display: block;
  }
  .value {
    color: var(--_muted);
  }
  b {
    color: var(--_link);
    font-size: calc(var(--_size) * 28 / 15);
    font-weight: 600;
    line-height: 1.3;
  }
  svg {
    inline-size: 0.8em;
    block-size: 0.8em;
    fill: currentColor;
  }
  .good {
    color: var(--_good);
  }
  .adverse {
    color: var(--_warning);
  }
  progress {
    display: block;
    inline-size: 100%;
    block-size: 6px;
    margin-block: 4px;
    border: 0;
    border-radius: 3px;
    background: var(--_sunken);
    -webkit-appearance: none;
    appearance: none;
  }
  ::-webkit-progress-bar {
    border-radius: 3px;
    background: var(--_sunken);
  }
  ::-webkit-progress-value {
    border-radius: 3px;
    background: var(--_link);
  }
  ::-moz-progress-bar {
    border-radius: 3px;
    background: var(--_link);
  }
  .when {
    margin-block-start: auto;
    padding-block-start: 4px;
  }
  .bone {
    block-size: 160px;
    padding: 16px;
    border: 1px solid var(--_border);
    background-origin: content-box;
  }
  @media (forced-colors: active) {
    progress {
      border: 1px solid;
    }
    ::-webkit-progress-value {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
  @media print {
    .card {
      break-inside: avoid;
    }
  }
`;
