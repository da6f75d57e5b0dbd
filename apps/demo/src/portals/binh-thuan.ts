import { bodyOf, image, publishedOn, SAMPLE_NOTE, titleList } from "../article.ts";
import { dataLink, khuScript, visitsLink } from "../embed.ts";
import { metaTags } from "../head.ts";
import { type Content, html, type SafeHtml } from "../html.ts";
import type { PageContext, Portal } from "../page.ts";
import { documentList, zoneList } from "../record-lists.ts";

const menu = [
  { href: "#tin-tuc", name: "Tin tức - sự kiện" },
  { href: "#chi-tieu", name: "Chỉ tiêu năm 2020" },
  { href: "#nhiem-vu", name: "Nhiệm vụ năm 2020" },
  { href: "#truy-cap", name: "Thống kê truy cập" },
] as const;

/** A box of the left column: a table with its title in a row, as such pages are built. */
const box = (id: string, title: string, content: Content): SafeHtml => html`
<table class="box" width="100%" border="0" cellspacing="0" cellpadding="0" role="presentation" id="${id}"><tbody><tr><td class="box-title"><h2>${title}</h2></td></tr><tr><td class="box-body">${content}</td></tr></tbody></table>`;

const topRow = ({ records: { board } }: PageContext): SafeHtml => html`
<tr><td colspan="2" class="banner"><header><a class="skip" href="#noi-dung">Chuyển đến nội dung chính</a><a class="banner-link" href="/${board.id}/"><img src="/${board.id}/assets/images/mark.svg" alt="" width="88" height="88"><span class="banner-text"><span class="banner-province">Tỉnh ${board.province.name}</span><span class="banner-name">${board.name.vi}</span></span></a></header></td></tr>
<tr><td colspan="2" class="menu"><nav aria-label="Menu chính"><ul><li><a href="/${board.id}/">Trang chủ</a></li>${menu.map(
  ({ href, name }) => html`<li><a href="${href}">${name}</a></li>`,
)}</ul></nav></td></tr>`;

const badges = html`<p class="badges"><img src="/binh-thuan/assets/images/ipv6.svg" width="150" height="54" alt="IPv6: trang hỗ trợ truy cập bằng IPv6"> <img src="/binh-thuan/assets/images/tin-nhiem-mang.svg" width="150" height="54" alt="Chứng nhận Tín nhiệm mạng"></p>`;

const leftColumn = (context: PageContext): SafeHtml => html`
<td class="left" width="256" valign="top"><aside aria-label="Thống kê và tin khác">
${box("truy-cap", "Thống kê truy cập", html`<div class="room-counter"><khu-visitor-counter figures="online today week month total">${visitsLink(context)}</khu-visitor-counter></div>`)}
${box("tin-khac", "Tin khác", html`<div class="room-news"><khu-news-list limit="5" show="date" exclude="${context.article._khukit.slug}">${titleList(context.related)}</khu-news-list></div>`)}
${box("cac-khu", "Các khu công nghiệp", zoneList(context.records))}
${box("van-ban", "Văn bản chỉ đạo", documentList(context.records))}
${box("chung-nhan", "Chứng nhận", badges)}
</aside></td>`;

const article = (context: PageContext): SafeHtml => {
  const item = context.article;
  const [first] = item._khukit.images;
  return html`
<article id="tin-tuc"><h1>${item.title}</h1>
<div class="under-title"><span>${publishedOn(item)}</span><div class="room-views"><khu-visitor-counter views figures=""></khu-visitor-counter></div></div>
<p class="lead">${item.summary}</p>
${first !== undefined && html`<figure>${image(first, "eager")}<figcaption>${first.caption}</figcaption></figure>`}
<div class="body">${bodyOf(item)}</div>
${item._khukit.byline !== null && html`<p class="byline">${item._khukit.byline}</p>`}
</article>`;
};

const section = (id: string, title: string, content: Content): SafeHtml =>
  html`<section id="${id}" class="section" aria-labelledby="${id}-tieu-de"><h2 id="${id}-tieu-de">${title}</h2>${content}</section>`;

const mainColumn = (context: PageContext): SafeHtml => html`
<td class="right" valign="top"><main id="noi-dung" tabindex="-1">
${article(context)}
${section("chi-tieu", "Chỉ tiêu phấn đấu năm 2020", html`<div class="room-kpi"><khu-kpi-cards indicators="on_time_rate task_update_rate">${dataLink(context, "indicators.json", "Các chỉ tiêu")}</khu-kpi-cards></div>`)}
${section("nhiem-vu", "Nhiệm vụ chủ yếu năm 2020", html`<div class="room-tasks"><khu-directive-list>${dataLink(context, "directives.json", "Các nhiệm vụ được giao")}</khu-directive-list></div>`)}
</main></td>`;

/** No doctype: such pages are in quirks mode, where tables forget the fonts around them. */
const page = (context: PageContext): SafeHtml => {
  const { board } = context.records;
  return html`<html lang="vi">
<head>
${metaTags(context)}
<link rel="stylesheet" href="/${board.id}/assets/portal.css">
</head>
<body bgcolor="#e9dfcd" topmargin="0" leftmargin="0" marginwidth="0" marginheight="0">
<table class="page" width="1040" align="center" border="0" cellspacing="0" cellpadding="0" role="presentation"><colgroup><col width="256"><col></colgroup><tbody>
${topRow(context)}
<tr class="columns">${leftColumn(context)}${mainColumn(context)}</tr>
<tr><td colspan="2" class="bottom"><footer><p class="bottom-name">${board.name.vi}</p>${board.address !== undefined && html`<p>${board.address}</p>`}<p><a href="/v1/boards/${board.id}">Hồ sơ Ban (JSON)</a> <a href="/v1/boards/${board.id}/news.json">Tin tức (JSON Feed)</a></p><p>${SAMPLE_NOTE}</p></footer></td></tr>
</tbody></table>
<script src="/${board.id}/assets/portal.js"></script>
${khuScript(context)}
</body>
</html>
`;
};

export const binhThuan: Portal = {
  id: "binh-thuan",
  page,
  leadArticle: "hoi-nghi-tong-ket-cong-tac-nam-2019",
  host: {
    vi: "Trang bố cục bằng bảng, chế độ quirks (không có doctype), html{font-size:62.5%}",
    en: "A table layout in quirks mode (no doctype), html{font-size:62.5%}",
  },
  shows: {
    vi: "Bài tổng kết với lượt xem, khối thống kê truy cập nối tiếp bộ đếm cũ, chỉ tiêu, nhiệm vụ, chứng nhận",
    en: "A year's review with its views, the counter block going on from the old one, targets, tasks, badges",
  },
  picture: "hoi-nghi.svg",
};
