import { css } from "./css.js";

const dark = css`
  --_accent: var(--khu-accent, #8fc1ea);
  --_text: var(--khu-text, #e6edf3);
  --_muted: var(--khu-text-muted, #a7b6c4);
  --_surface: var(--khu-surface, #1b2935);
  --_background: var(--khu-background, #14202b);
  --_padding: var(--khu-padding, 16px);
  --_good: var(--khu-good, #7fd49c);
  --_warning: var(--khu-warning, #f0b45f);
  --_danger: var(--khu-danger, #ff9d94);
  --_legible: max(l, 0.8);
  color-scheme: dark;
`;

/**
 * Every custom property of the elements. Public ones are `--khu-*` and are set by the page, on the tag or above it;
 * `--_*` are what the elements' own styles use. They stand on an inner box, since a page's `*{…!important}` reaches
 * the tag itself.
 *
 * @cssproperty [--khu-font=system sans] - font family
 * @cssproperty [--khu-font-size=15px] - of running text; the other sizes follow it
 * @cssproperty [--khu-accent=#12436d] - links, bars, focus ring; its lightness is bounded so that text stays legible
 * @cssproperty [--khu-text=#17222d] - text
 * @cssproperty [--khu-text-muted=#52606d] - dates, units, sources
 * @cssproperty [--khu-border=a sixth of the text colour] - hairlines
 * @cssproperty [--khu-surface=#fff] - cards, buttons
 * @cssproperty [--khu-surface-sunken=a twentieth of the text colour] - skeletons, tracks, table heads
 * @cssproperty [--khu-background=transparent] - behind the whole element
 * @cssproperty [--khu-padding=0] - around the whole element
 * @cssproperty [--khu-radius=6px] - corners
 * @cssproperty [--khu-good=#1a6b3c] - done, a welcome change
 * @cssproperty [--khu-warning=#8a4b00] - due soon, stale, an unwelcome change
 * @cssproperty [--khu-danger=#b3261e] - overdue, errors
 */
export const tokens = css`
  .khu {
    --_size: var(--khu-font-size, 15px);
    --_small: calc(var(--_size) * 13 / 15);
    --_accent: var(--khu-accent, #12436d);
    --_link: var(--_accent);
    --_text: var(--khu-text, #17222d);
    --_muted: var(--khu-text-muted, #52606d);
    --_border: var(--khu-border, color-mix(in srgb, var(--_text) 17%, transparent));
    --_surface: var(--khu-surface, #fff);
    --_sunken: var(--khu-surface-sunken, color-mix(in srgb, var(--_text) 6%, transparent));
    --_background: var(--khu-background, transparent);
    --_padding: var(--khu-padding, 0);
    --_radius: var(--khu-radius, 6px);
    --_good: var(--khu-good, #1a6b3c);
    --_warning: var(--khu-warning, #8a4b00);
    --_danger: var(--khu-danger, #b3261e);
    --_legible: min(l, 0.5);
  }
  .khu[data-theme="dark"] {
    ${dark}
  }
  @media (prefers-color-scheme: dark) {
    .khu[data-theme="auto"] {
      ${dark}
    }
  }
  @supports (color: oklch(from red l c h)) {
    .khu {
      --_link: oklch(from var(--_accent) var(--_legible) c h);
    }
  }
  @media print {
    .khu.khu {
      --_text: #000;
      --_muted: #333;
      --_link: #000;
      --_surface: #fff;
      --_background: none;
      --_padding: 0;
      --_good: #1a6b3c;
      --_warning: #8a4b00;
      --_danger: #b3261e;
    }
  }
`;

/**
 * The colours of charts, in the order in which series take them.
 * Source: Government Analysis Function, 3:1 on white and beside each other; the dark ones by the same measure.
 *
 * @cssproperty [--khu-series-1=#12436d] - first series
 * @cssproperty [--khu-series-2=#28a197] - second
 * @cssproperty [--khu-series-3=#801650] - third
 * @cssproperty [--khu-series-4=#f46a25] - fourth
 * @cssproperty [--khu-series-5=#3d3d3d] - fifth
 * @cssproperty [--khu-series-6=#a285d1] - sixth
 */
const darkSeries = css`
  --_series-1: var(--khu-series-1, #6bace6);
  --_series-3: var(--khu-series-3, #e08cc6);
  --_series-5: var(--khu-series-5, #c3cbd3);
`;

export const seriesTokens = css`
  .khu {
    --_series-1: var(--khu-series-1, #12436d);
    --_series-2: var(--khu-series-2, #28a197);
    --_series-3: var(--khu-series-3, #801650);
    --_series-4: var(--khu-series-4, #f46a25);
    --_series-5: var(--khu-series-5, #3d3d3d);
    --_series-6: var(--khu-series-6, #a285d1);
  }
  .khu[data-theme="dark"] {
    ${darkSeries}
  }
  @media (prefers-color-scheme: dark) {
    .khu[data-theme="auto"] {
      ${darkSeries}
    }
  }
  @media (forced-colors: active) {
    .khu.khu {
      --_series-1: CanvasText;
      --_series-2: Highlight;
      --_series-3: LinkText;
      --_series-4: GrayText;
      --_series-5: CanvasText;
      --_series-6: Highlight;
      --_text: CanvasText;
      --_muted: CanvasText;
      --_border: color-mix(in srgb, CanvasText 40%, Canvas);
      --_surface: Canvas;
    }
  }
`;
