import type { WordedChart } from "./chart-words.js";
import type { Drawing, DrawingOptions } from "./drawing.js";
import { paletteAt } from "./palette.js";
import { type ChartType, lineHeightOf, type Picture, pictureOf } from "./picture.js";

/** A page of A4 with margins at 96 dpi: a wider canvas would be cut off in print. */
const PAPER_WIDTH = 680;

type Choose = DrawingOptions["choose"];

/** Keeps the drawing in a box in step with the data, the box's width, the theme and the paper. */
export class ChartFrame {
  private readonly box: HTMLElement;
  private readonly choose: Choose;
  private readonly watcher = new ResizeObserver(() => this.refresh());
  private readonly dark = matchMedia("(prefers-color-scheme: dark)");
  private subject: { readonly chart: WordedChart; readonly type: ChartType } | null = null;
  private drawing: Drawing | null = null;
  private draw: typeof import("./drawing.js").draw | null = null;
  private drawn = "";
  private theme: string | null = null;
  private isClosed = false;

  constructor(box: HTMLElement, choose: Choose) {
    this.box = box;
    this.choose = choose;
    this.watcher.observe(box);
    this.dark.addEventListener("change", this.refresh);
    addEventListener("beforeprint", this.toPaper);
    addEventListener("afterprint", this.toScreen);
  }

  show(chart: WordedChart, type: ChartType): void {
    this.subject = { chart, type };
    this.refresh();
  }

  /** The box takes its height before anything is drawn, so that nothing on the page moves later. */
  static reserve(box: HTMLElement, { height }: Picture): void {
    box.style.blockSize = `${height}px`;
  }

  close(): void {
    this.isClosed = true;
    this.watcher.disconnect();
    this.dark.removeEventListener("change", this.refresh);
    removeEventListener("beforeprint", this.toPaper);
    removeEventListener("afterprint", this.toScreen);
    this.drawing?.erase();
  }

  static pictureFor(box: HTMLElement, chart: WordedChart, type: ChartType): Picture {
    const palette = paletteAt(box);
    const context = document.createElement("canvas").getContext("2d");
    if (context) context.font = `${palette.size}px ${palette.font}`;
    return pictureOf(chart, type, {
      palette,
      width: box.clientWidth,
      measure: (text) => context?.measureText(text).width ?? text.length * lineHeightOf(palette) * 0.4,
    });
  }

  private readonly refresh = (): void => {
    if (!this.subject || this.box.clientWidth === 0) return;
    const picture = ChartFrame.pictureFor(this.box, this.subject.chart, this.subject.type);
    const key = JSON.stringify(picture);
    if (key === this.drawn) return;
    this.drawn = key;
    ChartFrame.reserve(this.box, picture);
    if (this.draw) this.redraw(this.draw, picture);
    else void this.fetchAndDraw(picture);
  };

  /** The drawing code is most of this element's weight, so it comes only when a chart is about to be seen. */
  private async fetchAndDraw(picture: Picture): Promise<void> {
    const { draw } = await import("./drawing.js");
    this.draw = draw;
    if (JSON.stringify(picture) === this.drawn) this.redraw(draw, picture);
  }

  private redraw(draw: NonNullable<typeof this.draw>, picture: Picture): void {
    const canvas = this.box.querySelector("canvas");
    if (this.isClosed || !canvas) return;
    const isStill = this.drawing !== null || matchMedia("(prefers-reduced-motion: reduce)").matches;
    this.drawing?.erase();
    this.drawing = draw(canvas, picture, { isStill, choose: this.choose });
  }

  private themed(theme: string | null): void {
    const base = this.box.closest(".khu");
    if (theme === null) base?.removeAttribute("data-theme");
    else base?.setAttribute("data-theme", theme);
    this.refresh();
  }

  /** Paper is white and narrow, but while it is prepared the page still has the colours of the screen. */
  private readonly toPaper = (): void => {
    this.theme = this.box.closest(".khu")?.getAttribute("data-theme") ?? null;
    this.themed(null);
    this.drawing?.resize(PAPER_WIDTH);
  };

  private readonly toScreen = (): void => {
    this.themed(this.theme);
    this.drawing?.resize();
  };
}
