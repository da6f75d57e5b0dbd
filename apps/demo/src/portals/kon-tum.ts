import { bodyOf, image, publishedOn, SAMPLE_NOTE, titleList } from "../article.ts";
import { dataLink, khuScript, visitsLink } from "../embed.ts";
import { fontLinks, metaTags } from "../head.ts";
import { type Content, html, type SafeHtml } from "../html.ts";
import type { PageContext, Portal } from "../page.ts";
import { documentList, projectList, zoneList } from "../record-lists.ts";

const menu = [
  { href: "#bai-viet", name: "Tin hoạt động" },
  { href: "#nhiem-vu", name: "Nhiệm vụ trọng tâm" },
  { href: "#cung-chu-de", name: "Tin cùng chủ đề" },
  { href: "#truy-cap", name: "Lượt truy cập" },
] as const;

/** A portlet in its boundary, as the portal's layout engine wraps it. */
const portlet = (instance: string, id: string, title: Content, content: Content): SafeHtml => html`
<div class="portlet-boundary portlet-boundary_${instance}_ portlet-static-end portlet-borderless" id="p_p_id_${instance}_">
<section class="portlet" id="${id}"><header class="portlet-topper"><h2 class="portlet-title"><span class="portlet-title-text">${title}</span></h2></header>
<div class="portlet-content"><div class="portlet-content-container"><div class="portlet-body">${content}</div></div></div></section>
</div>`;

const banner = ({ records: { board } }: PageContext): SafeHtml => html`
<header id="banner" role="banner"><a class="skip-to-content" href="#main-content">Chuyển đến nội dung</a>
<div id="heading" class="container-fluid-1280"><a class="logo custom-logo" href="/${board.id}/"><img src="/${board.id}/assets/images/mark.svg" alt="" width="84" height="84"><span class="site-title"><span class="site-province">Tỉnh ${board.province.name}</span><span class="site-name">${board.name.vi}</span></span></a><span id="portal-date" class="portal-date"></span></div>
<div class="brocade"></div>
<nav class="sort-pages modify-pages" id="navigation" aria-label="Menu chính"><ul class="container-fluid-1280"><li class="selected"><a aria-current="page" href="/${board.id}/"><span>Trang chủ</span></a></li>${menu.map(
  ({ href, name }) => html`<li><a href="${href}"><span>${name}</span></a></li>`,
)}</ul></nav>
</header>`;

/** "Từ khóa": each leads to the board's news under that word. */
const keywords = ({ article, records }: PageContext): Content =>
  article.tags.length > 0 &&
  html`<div class="taglib-asset-tags-summary"><span class="tags-label">Từ khóa:</span><ul class="tags">${article.tags.map(
    (tag) =>
      html`<li><a class="tag" rel="tag" href="/v1/boards/${records.board.id}/news.json?tag=${encodeURIComponent(tag)}">${tag}</a></li>`,
  )}</ul></div>`;

const journalArticle = (context: PageContext): SafeHtml => {
  const { article } = context;
  const [first] = article._khukit.images;
  return html`
<div class="portlet-boundary portlet-boundary_101_ portlet-asset-publisher" id="p_p_id_101_INSTANCE_kkt1_">
<article class="portlet asset-full-content" id="bai-viet">
<h1 class="header-title"><span>${article.title}</span></h1>
<p class="asset-metadata">${publishedOn(article)}${article._khukit.byline !== null && html`<span class="metadata-author">${article._khukit.byline}</span>`}</p>
<p class="asset-summary">${article.summary}</p>
${first !== undefined && html`<figure class="asset-figure">${image(first, "eager")}<figcaption>${first.caption}</figcaption></figure>`}
<div class="asset-content"><div class="journal-content-article">${bodyOf(article)}</div></div>
${keywords(context)}
</article></div>`;
};

const related = (context: PageContext): SafeHtml => {
  const { article, related: others } = context;
  return portlet(
    "101_INSTANCE_kkt2",
    "cung-chu-de",
    html`Các tin cùng chủ đề <span class="badge">${others.length}</span>`,
    html`<div class="room-related"><khu-news-list related-to="${article._khukit.slug}" limit="5">${titleList(others)}</khu-news-list></div>`,
  );
};

const page = (context: PageContext): SafeHtml => {
  const { board } = context.records;
  return html`<!DOCTYPE html>
<html class="ltr" dir="ltr" lang="vi">
<head>
${metaTags(context)}
${fontLinks}
<link rel="stylesheet" class="lfr-css-file" href="/${board.id}/assets/portal.css">
<script src="/vendor/requirejs/require.js" data-main="/${board.id}/assets/portal.js"></script>
</head>
<body class="controls-visible default yui3-skin-sam signed-out public-page site">
<div id="wrapper">
${banner(context)}
<div id="content" class="container-fluid-1280">
<nav id="breadcrumbs" aria-label="Đường dẫn"><ul class="breadcrumb breadcrumb-horizontal"><li><a href="/${board.id}/">Trang chủ</a></li><li><a href="#bai-viet">Tin hoạt động</a></li></ul></nav>
<div class="columns-2"><div class="portlet-layout row-fluid">
<main class="portlet-column portlet-column-first" id="main-content" tabindex="-1">
${journalArticle(context)}
${portlet(
  "56_INSTANCE_kkt3",
  "nhiem-vu",
  "Nhiệm vụ trọng tâm 6 tháng cuối năm 2019",
  html`<div class="room-tasks"><khu-directive-list>${dataLink(context, "directives.json", "Các nhiệm vụ được giao")}</khu-directive-list></div>`,
)}
</main>
<aside class="portlet-column portlet-column-last" id="column-2" aria-label="Tin cùng chủ đề, lượt truy cập, khu và dự án">
${related(context)}
${portlet("56_INSTANCE_kkt4", "truy-cap", "Lượt truy cập", html`<div class="room-counter"><khu-visitor-counter>${visitsLink(context)}</khu-visitor-counter></div>`)}
${portlet("56_INSTANCE_kkt5", "cac-khu", "Khu kinh tế, khu và cụm công nghiệp", zoneList(context.records))}
${portlet("56_INSTANCE_kkt6", "du-an", "Dự án hạ tầng", projectList(context.records))}
${portlet("56_INSTANCE_kkt7", "van-ban", "Văn bản", documentList(context.records))}
</aside>
</div></div>
</div>
<footer id="footer" role="contentinfo"><div class="brocade"></div><div class="container-fluid-1280 footer-inner"><p class="footer-name">${board.name.vi}</p>${board.address !== undefined && html`<p>${board.address}</p>`}<p><a href="/v1/boards/${board.id}">Hồ sơ Ban (JSON)</a> <a href="/v1/boards/${board.id}/news.json">Tin tức (JSON Feed)</a></p><p>${SAMPLE_NOTE}</p></div></footer>
</div>
${khuScript(context)}
</body>
</html>
`;
};

export const konTum: Portal = {
  id: "kon-tum",
  page,
  leadArticle: "ban-quan-ly-khu-kinh-te-so-ket-cong-tac-6-thang-dau-nam-2019",
  host: {
    vi: "Liferay: trang gồm các portlet, có bộ nạp AMD (RequireJS)",
    en: "Liferay: portlets, and an AMD loader (RequireJS) on the page",
  },
  shows: {
    vi: "Bài sơ kết với dòng từ khóa, các tin cùng chủ đề, nhiệm vụ 6 tháng cuối năm 2019",
    en: "A half-year review with its keywords, related news, tasks of the second half of 2019",
  },
  picture: "bo-y.svg",
};
