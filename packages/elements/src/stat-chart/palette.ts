/** The colours and the font of a drawing, as a canvas takes them. */
export interface Palette {
  readonly series: readonly string[];
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  /** What the drawing stands on. */
  readonly ground: string;
  readonly font: string;
  readonly size: number;
}

const SERIES = [1, 2, 3, 4, 5, 6] as const;

/** Reads the tokens that hold at a box: a canvas knows nothing of CSS. */
export const paletteAt = (box: HTMLElement): Palette => {
  const style = getComputedStyle(box);
  const token = (name: string): string => style.getPropertyValue(name).trim();
  return {
    series: SERIES.map((index) => token(`--_series-${index}`)),
    text: style.color,
    muted: token("--_muted"),
    line: style.borderTopColor,
    ground: token("--_surface"),
    font: style.fontFamily,
    size: Number.parseFloat(style.fontSize),
  };
};
