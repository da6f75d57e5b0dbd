import { bodyOf, formatDay, image, publishedOn, SAMPLE_NOTE, titleList } from "../article.ts";
import { dataLink, khuScript, visitsLink } from "../embed.ts";
import { metaTags } from "../head.ts";
import { type Content, html, type SafeHtml } from "../html.ts";
import type { PageContext, Portal } from "../page.ts";
import { documentList, zoneList } from "../record-lists.ts";

const navigation = [
  { href: "#thong-bao", name: "Thông báo" },
  { href: "#nhiem-vu", name: "Nhiệm vụ được giao" },
  { href: "#tin-tuc", name: "Tin tức" },
  { href: "#truy-cap", name: "Thống kê truy cập" },
] as const;

const webPart = (number: number, id: string, title: string, content: Content): SafeHtml => html`
<div class="ms-webpart-chrome ms-webpart-chrome-vertical ms-webpart-chrome-fullWidth" id="${id}">
<div class="ms-webpart-chrome-title" id="WebPartWPQ${number}_ChromeTitle"><h2 class="ms-webpart-titleText">${title}</h2></div>
<div id="WebPartWPQ${number}" class="ms-WPBody">${content}</div>
</div>`;

/** The hidden state that WebForms sends to and fro. */
const viewState = html`<div class="aspNetHidden">
<input type="hidden" name="_wpcmWpid" id="_wpcmWpid" value="">
<input type="hidden" name="__EVENTTARGET" id="__EVENTTARGET" value="">
<input type="hidden" name="__EVENTARGUMENT" id="__EVENTARGUMENT" value="">
<input type="hidden" name="__REQUESTDIGEST" id="__REQUESTDIGEST" value="noDigest">
<input type="hidden" name="__VIEWSTATE" id="__VIEWSTATE" value="/wEPDwUBMA9kFgJmD2QWAgIBD2QWBAIBD2QWAgIHD2QWAmYPZBYC">
<input type="hidden" name="__VIEWSTATEGENERATOR" id="__VIEWSTATEGENERATOR" value="BAB98CB3">
</div>`;

const titleRow = ({ records: { board } }: PageContext): SafeHtml => html`
<header id="s4-titlerow" class="ms-dialogHidden s4-titlerowhidetitle">
<div id="titleAreaBox" class="ms-noList ms-table"><a id="ctl00_onetidProjectPropertyTitleGraphic" href="/${board.id}/"><img src="/${board.id}/assets/images/mark.svg" alt="" width="76" height="76"><span class="site-text"><span class="site-province">Tỉnh ${board.province.name}</span><span class="site-name">${board.name.vi}</span></span></a></div>
<nav id="DeltaTopNavigation" class="ms-displayInline ms-core-navigation" aria-label="Menu chính"><ul id="zz13_RootAspMenu" class="root ms-core-listMenu-root static"><li class="static"><a class="static menu-item ms-core-listMenu-item" href="/${board.id}/"><span class="menu-item-text">Trang chủ</span></a></li>${navigation.map(
  ({ href, name }) =>
    html`<li class="static"><a class="static menu-item ms-core-listMenu-item" href="${href}"><span class="menu-item-text">${name}</span></a></li>`,
)}</ul></nav>
</header>`;

const quickLaunch = ({ records: { board } }: PageContext): SafeHtml => html`
<td id="sideNavBox" class="ms-dialogHidden ms-forceWrap ms-noList">
<section class="ms-core-sideNavBox" aria-labelledby="zz14_title"><h2 class="ms-core-listMenu-title" id="zz14_title">Cơ cấu tổ chức</h2>
<ul class="root ms-core-listMenu-root static">${board.units.map(({ name }) => html`<li class="static"><span class="menu-item-text">${name.vi}</span></li>`)}</ul></section>
<nav id="DeltaPlaceHolderLeftNavBar" class="ms-core-sideNavBox" aria-labelledby="zz15_title"><h2 class="ms-core-listMenu-title" id="zz15_title">Dữ liệu mở</h2>
<ul id="zz15_RootAspMenu" class="root ms-core-listMenu-root static">${[
  { file: "directives.json", name: "Nhiệm vụ (JSON)" },
  { file: "news.json", name: "Tin tức (JSON Feed)" },
].map(
  ({ file, name }) =>
    html`<li class="static"><a class="static menu-item" href="/v1/boards/${board.id}/${file}"><span class="menu-item-text">${name}</span></a></li>`,
)}</ul></nav></td>`;

/** A list item's form, as SharePoint shows the columns of a document. */
const properties = ({ article }: PageContext): Content =>
  article._khukit.documents.map(
    ({ reference, date, issuer, subject }) => html`
<table class="ms-formtable"><caption class="ms-hidden-caption">Thuộc tính của văn bản ${reference}</caption><tbody>
<tr><th class="ms-formlabel" scope="row">Số, ký hiệu</th><td class="ms-formbody">${reference}</td></tr>
<tr><th class="ms-formlabel" scope="row">Ngày ban hành</th><td class="ms-formbody">${formatDay(date)}</td></tr>
<tr><th class="ms-formlabel" scope="row">Cơ quan ban hành</th><td class="ms-formbody">${issuer}</td></tr>
${subject !== null && html`<tr><th class="ms-formlabel" scope="row">Trích yếu</th><td class="ms-formbody">${subject}</td></tr>`}
</tbody></table>`,
  );

const articleOf = (context: PageContext): SafeHtml => {
  const { article, records } = context;
  const [first] = article._khukit.images;
  return html`
<nav class="s4-breadcrumb" aria-label="Đường dẫn"><a href="/${records.board.id}/">Trang chủ</a> <span aria-hidden="true">›</span> Thông báo, kết luận</nav>
<article id="thong-bao" class="ms-rtestate-field"><h1 class="ms-rteElement-H1">${article.title}</h1>
<p class="article-meta">Ngày đăng: ${publishedOn(article)}${article._khukit.byline !== null && html` <span aria-hidden="true">|</span> ${article._khukit.byline}`}</p>
${properties(context)}
<p class="article-lead">${article.summary}</p>
${first !== undefined && html`<figure class="article-figure">${image(first, "eager")}<figcaption>${first.caption}</figcaption></figure>`}
<div class="ms-rtestate-field article-body">${bodyOf(article)}</div></article>`;
};

const tasks = (context: PageContext): SafeHtml =>
  webPart(
    3,
    "nhiem-vu",
    "Nhiệm vụ giao tại Thông báo số 645/TB-KKT",
    html`<div class="room-tasks"><khu-directive-list document="645-tb-kkt-2020">${dataLink(context, "directives.json", "Chín nhiệm vụ được giao")}</khu-directive-list></div>`,
  );

const asides = (context: PageContext): SafeHtml => html`
<td id="rightZone"><aside aria-label="Tin tức và thống kê">
${webPart(4, "tin-tuc", "Tin tức", html`<div class="room-news"><khu-news-list limit="4" exclude="${context.article._khukit.slug}">${titleList(context.related.slice(0, 4))}</khu-news-list></div>`)}
${webPart(5, "truy-cap", "Thống kê truy cập", html`<div class="room-counter"><khu-visitor-counter>${visitsLink(context)}</khu-visitor-counter></div>`)}
${webPart(6, "cac-khu", "Các khu do Ban quản lý", zoneList(context.records))}
${webPart(7, "van-ban", "Văn bản", documentList(context.records))}
</aside></td>`;

const page = (context: PageContext): SafeHtml => {
  const { board } = context.records;
  return html`<!DOCTYPE html>
<html lang="vi" dir="ltr">
<head>
<meta http-equiv="X-UA-Compatible" content="IE=10">
${metaTags(context)}
<link rel="stylesheet" href="/${board.id}/assets/portal.css">
</head>
<body>
<form method="post" action="/${board.id}/" id="aspnetForm">
${viewState}
<div id="s4-workspace"><div id="s4-bodyContainer">
<div id="suiteBar" role="region" aria-label="Thanh thông tin"><a href="#ctl00_PlaceHolderMain" class="ms-accessible ms-acc-button" id="skip-ribbon">Bỏ qua dải lệnh (Skip Ribbon Commands)</a><div class="suite-inner"><span>Trang thông tin điện tử</span><span id="today"></span></div></div>
${titleRow(context)}
<table id="MSO_ContentTable" class="s4-ca" role="presentation"><tbody><tr>
${quickLaunch(context)}
<td id="contentBox"><main id="ctl00_PlaceHolderMain" tabindex="-1">${articleOf(context)}${tasks(context)}</main></td>
${asides(context)}
</tr></tbody></table>
<footer id="s4-footer"><div class="footer-inner"><p class="footer-name">${board.name.vi}</p>${board.address !== undefined && html`<p>${board.address}</p>`}<p>Nguồn số liệu: các văn bản và bài đã đăng trên trang này.</p><p>${SAMPLE_NOTE}</p></div></footer>
</div></div>
</form>
<script src="/${board.id}/assets/portal.js"></script>
${khuScript(context)}
</body>
</html>
`;
};

export const quangTri: Portal = {
  id: "quang-tri",
  page,
  leadArticle: "thong-bao-ket-luan-buoi-lam-viec-voi-van-phong-dai-dien",
  host: {
    vi: "SharePoint, trang WebForms: toàn bộ trang nằm trong một <form>, CSS đặt lại bằng !important",
    en: "SharePoint, a WebForms page: everything in one <form>, resets with !important",
  },
  shows: {
    vi: "Thông báo 645/TB-KKT với chín nhiệm vụ, tin tức, thống kê truy cập",
    en: "Notice 645/TB-KKT with its nine tasks, news, visitor counter",
  },
  picture: "lao-bao.svg",
};
