import { css } from "../element/css.js";

export const visitorCounterStyles = css`
  .line {
    display: flex;
    justify-content: space-between;
    gap: 12px;
    padding-block: 4px;
    border-block-end: 1px solid var(--_border);
  }
  .line:last-child {
    border: 0;
  }
  dd {
    font-weight: 600;
  }
  .bone {
    block-size: 24px;
    margin-block-end: 8px;
  }
`;
