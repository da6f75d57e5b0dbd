import { css } from "../element/css.js";

export const newsListStyles = css`
  .list > li,
  .list > .bone {
    display: flex;
    gap: 16px;
    padding-block: 12px;
  }
  .list > li + li {
    border-block-start: 1px solid var(--_border);
  }
  .list > li:first-child {
    padding-block-start: 0;
  }
  .list > li:last-child {
    padding-block-end: 0;
  }
  .list > .bone {
    block-size: 84px;
    margin-block-end: 16px;
  }
  .words {
    display: flex;
    flex-direction: column;
    align-items: flex-start;
    gap: 4px;
    min-inline-size: 0;
  }
  .title {
    min-block-size: 24px;
    color: var(--_link);
    font-weight: 600;
    text-decoration-color: transparent;
  }
  .title:hover {
    text-decoration-color: currentColor;
  }
  .lead {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 3;
  }
  img {
    display: block;
    flex: none;
    inline-size: 112px;
    block-size: auto;
    aspect-ratio: 4 / 3;
    align-self: flex-start;
    border-radius: var(--_radius);
    background: var(--_sunken);
    object-fit: cover;
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: 4px 6px;
    padding-block-start: 4px;
  }
  .tags > li {
    padding: 0 8px;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
  }
  .cards {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(min(100%, 230px), 1fr));
    gap: 16px;
  }
  .cards > li {
    display: flex;
    flex-direction: column;
    overflow: hidden;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .cards > .bone {
    block-size: 180px;
  }
  .cards img {
    inline-size: 100%;
    aspect-ratio: 16 / 9;
    border-radius: 0;
  }
  .cards .words {
    padding: 12px 16px 16px;
  }
  @container (max-width: 340px) {
    .list img {
      inline-size: 80px;
    }
  }
  @media print {
    .lead {
      -webkit-line-clamp: none;
    }
    li {
      break-inside: avoid;
    }
  }
`;
