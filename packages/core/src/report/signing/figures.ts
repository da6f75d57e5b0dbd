import type { Day } from "../../day/day.js";
import type { Indicator } from "../../indicator/indicator.js";
import type { Observation } from "../../observation/observation.js";
import { formatPeriod } from "../../period/wording.js";
import type { Bilingual } from "../../problem/problem.js";
import { figuresOf, type ReportFigure } from "../figures.js";
import type { ReportMeta } from "../meta.js";
import type { Report } from "../report.js";
import { FIGURE_CHECKS } from "./figure-checks.js";
import { type SigningItem, signingItem } from "./item.js";

export interface FigureContext {
  readonly observations: readonly Observation[];
  /** For the names in messages. */
  readonly indicators: readonly Indicator[];
  /** Codes of the indicators that a report of this kind must show, by the board's own rule. */
  readonly required?: readonly string[] | undefined;
  readonly today: Day;
}

const nameIn = (indicators: readonly Indicator[], code: string): Bilingual =>
  indicators.find((indicator) => indicator.code === code)?.name ?? { vi: code, en: code };

const subjectOf = ({ zone, project, period }: ReportFigure, name: Bilingual, language: "vi" | "en"): string => {
  const places = [zone, project].filter((id) => id !== null).map((id) => ` (${id})`);
  return `"${name[language]}"${places.join("")}, ${formatPeriod(period, language)}`;
};

const requiredItems = (meta: ReportMeta, { required = [], indicators }: FigureContext): readonly SigningItem[] => {
  const shown = new Set(
    meta.figures.filter(({ period }) => period === null || period === meta.period).map(({ indicator }) => indicator),
  );
  return required
    .filter((code) => !shown.has(code))
    .map((code) => {
      const { vi, en } = nameIn(indicators, code);
      return signingItem(
        "required-figure-missing",
        "figures",
        `thiếu chỉ tiêu bắt buộc "${vi}" của kỳ báo cáo; hãy thêm dòng "- { indicator: ${code} }" vào mục figures.`,
        `the required indicator "${en}" is not shown for the period; add the line "- { indicator: ${code} }" to figures.`,
      );
    });
};

/** What is wrong with the figures of a report, in their order; what is required and not shown comes first. */
export const figureItems = (report: Report, context: FigureContext): readonly SigningItem[] => {
  const standing = report.meta.date ?? context.today;
  const figures = figuresOf(report, context.observations).flatMap((figure, index) => {
    const name = nameIn(context.indicators, figure.indicator);
    return FIGURE_CHECKS.map((check) => check(figure, report.meta, standing))
      .filter((finding) => finding !== null)
      .map(({ code, vi, en }) =>
        signingItem(
          code,
          `figures[${index}]`,
          `chỉ tiêu ${subjectOf(figure, name, "vi")}: ${vi}`,
          `${subjectOf(figure, name, "en")}: ${en}`,
        ),
      );
  });
  return [...requiredItems(report.meta, context), ...figures];
};
