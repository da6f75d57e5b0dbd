import { dataLink } from "../embed.ts";
import { html, type SafeHtml } from "../html.ts";
import type { PageContext } from "../page.ts";

const HEADLINES =
  "revenue export_value budget_contribution projects_total capital_registered_total workers_total average_income disbursement_rate";

const CHA_LO = "import_export_value tax_revenue vehicles passengers fee_revenue infrastructure_rent";

/** The figures of 2023: the province's page is an account of them. */
export const figures = (context: PageContext): SafeHtml => {
  const statistics = dataLink(context, "statistics.json", "Số liệu");
  return html`
<section class="figures" id="so-lieu" aria-labelledby="so-lieu-tieu-de"><h2 class="figures-title" id="so-lieu-tieu-de">Số liệu năm 2023</h2>
<div class="room-kpi"><khu-kpi-cards indicators="${HEADLINES}" heading-level="3">${dataLink(context, "indicators.json", "Các chỉ tiêu chính")}</khu-kpi-cards></div>
<div class="row row-equal">
<div class="col-md-6"><div class="well room-chart"><khu-stat-chart indicators="revenue_industry revenue_trade_services" period="2023" heading="Doanh thu của doanh nghiệp theo lĩnh vực" heading-level="3">${statistics}</khu-stat-chart></div></div>
<div class="col-md-6"><div class="well room-chart-yoy"><khu-stat-chart indicators="${CHA_LO}" zone="cha-lo" period="2023" comparison="yoy" heading="Cửa khẩu Cha Lo so với cùng kỳ" heading-level="3">${statistics}</khu-stat-chart></div></div>
</div>
<div class="well room-chart-wide"><khu-stat-chart indicators="project_investment" zone="_project:nhiet-dien-quang-trach-1 _project:nhiet-dien-quang-trach-2 _project:cang-hon-la _project:ha-tang-cam-lien" by="zone" table-open heading="Tổng mức đầu tư của các dự án trọng điểm" heading-level="3">${statistics}</khu-stat-chart></div>
</section>`;
};
