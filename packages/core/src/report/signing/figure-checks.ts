import type { Day } from "../../day/day.js";
import type { Observation } from "../../observation/observation.js";
import { partsOfPeriod, rangeOfPeriod } from "../../period/period.js";
import { formatPeriod } from "../../period/wording.js";
import { isCountedPast, type ReportFigure } from "../figures.js";
import type { ReportMeta } from "../meta.js";
import type { SigningCode } from "./item.js";

/** What is wrong with a figure: the words follow its name. */
export interface FigureFinding {
  readonly code: SigningCode;
  readonly vi: string;
  readonly en: string;
}

/** `standing` is the day that the report bears, or today while it bears none. */
type FigureCheck = (figure: ReportFigure, meta: ReportMeta, standing: Day) => FigureFinding | null;

const ofAnotherPeriod: FigureCheck = ({ period }, meta) =>
  period === meta.period
    ? null
    : {
        code: "figure-of-another-period",
        vi: `không phải số liệu của kỳ báo cáo (${formatPeriod(meta.period, "vi")}); hãy bỏ period, hoặc nói rõ kỳ trong báo cáo.`,
        en: `is not of the reporting period (${formatPeriod(meta.period, "en")}); drop its period, or tell it in the report.`,
      };

const missing: FigureCheck = ({ observation }) =>
  observation === null
    ? {
        code: "figure-missing",
        vi: "chưa có số thực hiện hoặc ước thực hiện; hãy thêm vào observations.csv, hoặc bỏ khỏi mục figures.",
        en: "has no actual or estimated value; add it to observations.csv, or take it out of figures.",
      }
    : null;

const withoutSource: FigureCheck = ({ observation }) =>
  observation !== null && observation.article === null
    ? {
        code: "figure-without-source",
        vi: "chưa có nguồn; hãy ghi bài viết đã công bố số liệu ở cột article.",
        en: "has no source; name the article that published it under article.",
      }
    : null;

const afterCutOff: FigureCheck = ({ observation }, { asOf }) =>
  asOf !== null && observation !== null && observation.asOf !== null && isCountedPast(observation.asOf, asOf)
    ? {
        code: "figure-after-cut-off",
        vi: `tính đến ${observation.asOf}, sau ngày chốt của báo cáo (${asOf}); hãy lấy số đến ngày chốt, hoặc sửa asOf.`,
        en: `is counted up to ${observation.asOf}, past the report's cut-off day (${asOf}); take the figure up to that day, or mend asOf.`,
      }
    : null;

/** An estimate stands while the year runs; a report written after it tells what was done. */
const estimateAfterPeriod: FigureCheck = ({ observation, period }, _, standing) =>
  observation?.status === "estimate" && partsOfPeriod(period).kind === "year" && standing > rangeOfPeriod(period).to
    ? {
        code: "estimate-after-period",
        vi: "còn là số ước dù năm đã kết thúc; hãy thay bằng số thực hiện (status: actual).",
        en: "is still an estimate though the year is over; put what was done in its place (status: actual).",
      }
    : null;

/** Nothing can be told as a percentage of zero. */
const lacksComparison = (figure: ReportFigure, base: "yoy" | "plan", other: Observation | null): boolean =>
  figure.observation !== null &&
  other !== null &&
  other.value !== "0" &&
  !figure.observation.comparisons.some((comparison) => comparison.base === base);

const notComparedWithLastYear: FigureCheck = (figure) =>
  lacksComparison(figure, "yoy", figure.lastYear)
    ? {
        code: "comparison-with-last-year-missing",
        vi: "chưa so sánh với cùng kỳ năm trước dù đã có số liệu cùng kỳ; hãy ghi ở cột comparisons.",
        en: "is not compared with the same period last year, whose figure is there; write it under comparisons.",
      }
    : null;

const notComparedWithPlan: FigureCheck = (figure) =>
  lacksComparison(figure, "plan", figure.target)
    ? {
        code: "comparison-with-plan-missing",
        vi: "chưa so sánh với kế hoạch dù đã có số kế hoạch; hãy ghi ở cột comparisons.",
        en: "is not compared with the plan, whose figure is there; write it under comparisons.",
      }
    : null;

export const FIGURE_CHECKS: readonly FigureCheck[] = [
  ofAnotherPeriod,
  missing,
  withoutSource,
  afterCutOff,
  estimateAfterPeriod,
  notComparedWithLastYear,
  notComparedWithPlan,
];
