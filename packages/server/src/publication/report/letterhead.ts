import type { Board } from "@khukit/core/board";
import type { Day } from "@khukit/core/day";
import { provinceAt } from "@khukit/core/province";
import type { Report } from "@khukit/core/report";
import { formatPlaceAndDate } from "@khukit/core/vietnamese";
import { html, type Markup } from "../../markup/html.js";
import { isDraft, referenceOf } from "./summary.js";

const capitals = (text: string): string => text.toLocaleUpperCase("vi");

/** A board stands under its province's people's committee. Source: Decree 35/2022/NĐ-CP (secondary). */
const superiorOf = ({ province }: Board): string => {
  const found = provinceAt(province.code, province.asOf);
  const kind = found?.type === "municipality" ? "THÀNH PHỐ" : "TỈNH";
  return `ỦY BAN NHÂN DÂN ${kind} ${capitals(province.name)}`;
};

/** Of a draft the place for the number stays empty, as on paper. */
const numberLine = (report: Report): string => `Số: ${referenceOf(report) ?? `     /${report.meta.symbol ?? ""}`}`;

const dateLine = ({ meta: { place, date } }: Report): string => {
  const day: Day | null = date;
  return day === null ? `${place ?? "…"}, ngày … tháng … năm …` : formatPlaceAndDate(place ?? "…", day);
};

/**
 * The head of an official document: who issues it under whom, with its number; the name of the state and its motto,
 * with place and day. Source: Decree 30/2020/NĐ-CP, Appendix I (verified).
 */
export const letterhead = (board: Board, report: Report): Markup => html`<header class="letterhead">
<div>
<p>${superiorOf(board)}</p>
<p><strong>${capitals(report.meta.issuer ?? board.name.vi)}</strong></p>
<p>${numberLine(report)}</p>
${isDraft(report) ? html`<p><span class="draft">DỰ THẢO</span></p>` : null}
</div>
<div>
<p><strong class="title">CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM</strong></p>
<p><strong>Độc lập - Tự do - Hạnh phúc</strong></p>
<p><em>${dateLine(report)}</em></p>
</div>
</header>`;
