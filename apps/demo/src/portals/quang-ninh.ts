import { bodyOf, image, publishedOn, SAMPLE_NOTE, titleList } from "../article.ts";
import { dataLink, khuScript, visitsLink } from "../embed.ts";
import { fontLinks, metaTags } from "../head.ts";
import { type Content, html, type SafeHtml } from "../html.ts";
import type { PageContext, Portal } from "../page.ts";

const menu = [
  { href: "#tin-noi-bat", name: "Tin nổi bật" },
  { href: "#ket-qua", name: "Kết quả" },
  { href: "#nhiem-vu", name: "Nhiệm vụ" },
  { href: "#tin-tuc", name: "Tin tức" },
] as const;

const header = ({ records: { board } }: PageContext): SafeHtml => html`
<header class="wp-block-template-part"><a class="skip-link screen-reader-text" href="#wp--skip-link--target">Chuyển đến phần nội dung</a><div class="wp-block-group alignfull has-base-background-color is-layout-constrained">
<div class="wp-block-group alignwide is-content-justification-space-between is-layout-flex">
<div class="wp-block-group is-layout-flex site-brand"><div class="wp-block-site-logo"><img src="/${board.id}/assets/images/mark.svg" alt="" width="56" height="56"></div>
<p class="wp-block-site-title"><a href="/${board.id}/" rel="home">${board.name.vi}</a></p></div>
<nav class="wp-block-navigation is-layout-flex" aria-label="Menu chính"><ul class="wp-block-navigation__container">${menu.map(
  ({ href, name }) =>
    html`<li class="wp-block-navigation-item wp-block-navigation-link"><a class="wp-block-navigation-item__content" href="${href}"><span class="wp-block-navigation-item__label">${name}</span></a></li>`,
)}</ul></nav>
</div></div></header>`;

/** The share line. Zalo's address is the one that pages commonly use, not a documented one. */
const shareLine = ({ article }: PageContext): SafeHtml => {
  const address = encodeURIComponent(article.url);
  return html`<div class="share-line"><span id="share-label">Chia sẻ bài viết:</span><ul class="wp-block-social-links" aria-labelledby="share-label">
<li class="wp-social-link wp-social-link-facebook"><a class="wp-block-social-link-anchor" data-share href="https://www.facebook.com/sharer/sharer.php?u=${address}" rel="noopener">Facebook</a></li>
<li class="wp-social-link wp-social-link-zalo"><a class="wp-block-social-link-anchor" data-share href="https://sp.zalo.me/share_inline?url=${address}" rel="noopener">Zalo</a></li>
<li class="wp-social-link"><button type="button" class="wp-block-social-link-anchor" id="copy-link">Sao chép liên kết</button></li></ul><span id="copy-status" role="status"></span></div>`;
};

const hero = (context: PageContext): SafeHtml => {
  const { article } = context;
  const [first] = article._khukit.images;
  return html`
<div class="wp-block-group alignfull hero is-layout-constrained" id="tin-noi-bat">
<p class="wp-block-post-terms">Tin hoạt động</p>
<h1 class="wp-block-post-title">${article.title}</h1>
<div class="wp-block-group is-layout-flex post-meta"><div class="wp-block-post-date">Ngày đăng ${publishedOn(article)}</div>${shareLine(context)}</div>
</div>
${
  first !== undefined &&
  html`<figure class="wp-block-post-featured-image alignwide">${image(first, "eager")}<figcaption class="wp-element-caption">${first.caption}</figcaption></figure>`
}`;
};

const section = (id: string, title: string, content: Content): SafeHtml => html`
<div class="wp-block-group alignfull is-layout-constrained section" id="${id}"><h2 class="wp-block-heading alignwide">${title}</h2>${content}</div>`;

/** The block editor strips tags it does not know, so each widget is a plain `div` here. */
const results = (context: PageContext): SafeHtml => html`
<div class="wp-block-group alignfull is-layout-constrained section has-tint-background" id="ket-qua"><div class="wp-block-columns alignwide is-layout-flex">
<div class="wp-block-column"><h2 class="wp-block-heading">Kết quả 9 tháng đầu năm 2017</h2><p>Số liệu báo cáo tại cuộc họp giao ban quý III/2017 của Ban Quản lý Khu kinh tế Quảng Ninh.</p></div>
<div class="wp-block-column wp-block-html room-kpi"><div data-khu="kpi-cards" data-indicators="schemes_completed business_meetings">${dataLink(context, "indicators.json", "Các chỉ tiêu")}</div></div>
</div></div>`;

const latestNews = (context: PageContext): SafeHtml => html`
<div class="wp-block-group alignfull is-layout-constrained section has-tint-background" id="tin-tuc"><div class="wp-block-columns alignwide is-layout-flex">
<div class="wp-block-column column-title"><h2 class="wp-block-heading">Tin khác</h2></div>
<div class="wp-block-column column-cards wp-block-html room-news"><div data-khu="news-list" data-layout="cards" data-limit="3" data-exclude="${context.article._khukit.slug}">${titleList(context.related.slice(0, 3))}</div></div>
</div></div>`;

const widgets = (context: PageContext): SafeHtml => html`
${results(context)}
${section(
  "nhiem-vu",
  "Nhiệm vụ ba tháng cuối năm 2017",
  html`<div class="wp-block-html alignwide room-tasks"><div data-khu="directive-list">${dataLink(context, "directives.json", "Các nhiệm vụ được giao")}</div></div>`,
)}
${latestNews(context)}`;

const footer = (context: PageContext): SafeHtml => {
  const { board } = context.records;
  return html`
<footer class="wp-block-template-part"><div class="wp-block-group alignfull has-contrast-background-color is-layout-constrained"><div class="wp-block-columns alignwide is-layout-flex">
<div class="wp-block-column"><p class="footer-name">${board.name.vi}</p>${board.address !== undefined && html`<p>${board.address}</p>`}<p><a href="/v1/boards/${board.id}">Hồ sơ Ban (JSON)</a><br><a href="/v1/boards/${board.id}/news.json">Tin tức (JSON Feed)</a></p><p>${SAMPLE_NOTE}</p></div>
<div class="wp-block-column footer-counter" id="truy-cap"><h2 class="wp-block-heading">Lượt truy cập</h2><div class="room-counter"><div data-khu="visitor-counter">${visitsLink(context)}</div></div></div>
</div></div></footer>`;
};

const page = (context: PageContext): SafeHtml => {
  const { records, article } = context;
  const { board } = records;
  return html`<!DOCTYPE html>
<html lang="vi">
<head>
${metaTags(context)}
${fontLinks}
<link rel="stylesheet" id="global-styles-css" href="/${board.id}/assets/global-styles.css">
<link rel="stylesheet" id="theme-css" href="/${board.id}/assets/portal.css">
</head>
<body class="wp-singular post-template-default single single-post wp-embed-responsive">
<div class="wp-site-blocks">
${header(context)}
<main id="wp--skip-link--target" class="wp-block-group" tabindex="-1">
<article>${hero(context)}
<div class="entry-content wp-block-post-content is-layout-constrained"><p class="post-lead">${article.summary}</p>${bodyOf(article)}${article._khukit.byline !== null && html`<p class="post-byline">${article._khukit.byline}</p>`}</div></article>
${widgets(context)}
</main>
${footer(context)}
</div>
<script src="/${board.id}/assets/portal.js"></script>
${khuScript(context)}
</body>
</html>
`;
};

export const quangNinh: Portal = {
  id: "quang-ninh",
  page,
  leadArticle: "hop-giao-ban-quy-iii-2017",
  host: {
    vi: "WordPress, giao diện khối: trình soạn thảo bỏ thẻ lạ nên mỗi widget là một <div data-khu>",
    en: "WordPress, a block theme: its editor strips unknown tags, so each widget is a <div data-khu>",
  },
  shows: {
    vi: "Bài giao ban quý III/2017 với ngày đăng, dòng chia sẻ, chỉ tiêu và nhiệm vụ",
    en: "A quarterly meeting with its date and share line, figures and tasks",
  },
  picture: "van-don.svg",
};
