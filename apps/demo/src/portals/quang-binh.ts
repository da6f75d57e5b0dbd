import { bodyOf, image, publishedOn, SAMPLE_NOTE, titleList } from "../article.ts";
import { dataLink, khuScript, visitsLink } from "../embed.ts";
import { fontLinks, metaTags } from "../head.ts";
import { type Content, html, type SafeHtml } from "../html.ts";
import type { PageContext, Portal } from "../page.ts";
import { figures } from "./quang-binh-figures.ts";

const menu = [
  { href: "#so-lieu", name: "Số liệu" },
  { href: "#bai-viet", name: "Tin hoạt động" },
  { href: "#nhiem-vu", name: "Nhiệm vụ" },
  { href: "#thu-vien-anh", name: "Thư viện ảnh" },
  { href: "#truy-cap", name: "Thống kê" },
] as const;

const panel = (id: string, title: string, content: Content): SafeHtml => html`
<section class="panel panel-primary" id="${id}"><div class="panel-heading"><h2 class="panel-title">${title}</h2></div><div class="panel-body">${content}</div></section>`;

const header = ({ records: { board } }: PageContext): SafeHtml => html`
<header>
<a class="sr-only sr-only-focusable" href="#main">Chuyển đến nội dung chính</a>
<div id="header"><div class="container"><div class="row"><div class="col-xs-12"><a class="logo" href="/${board.id}/"><img src="/${board.id}/assets/images/mark.svg" alt="" width="80" height="80"><span class="site-text"><span class="site-province">Tỉnh ${board.province.name}</span><span class="site-name">${board.name.vi}</span></span></a></div></div></div></div>
<nav class="navbar navbar-default" id="menu-site-default" aria-label="Menu chính"><div class="container">
<div class="navbar-header"><button type="button" class="navbar-toggle collapsed" data-toggle="collapse" data-target="#menu-site" aria-expanded="false" aria-controls="menu-site"><span class="navbar-toggle-text">Danh mục</span><span class="navbar-toggle-bars" aria-hidden="true"><span class="icon-bar"></span><span class="icon-bar"></span><span class="icon-bar"></span></span></button></div>
<div class="collapse navbar-collapse" id="menu-site"><ul class="nav navbar-nav"><li><a href="/${board.id}/">Trang chủ</a></li>${menu.map(
  ({ href, name }) => html`<li><a href="${href}">${name}</a></li>`,
)}</ul></div></div></nav>
</header>`;

const news = (context: PageContext): SafeHtml => {
  const { article } = context;
  const [first] = article._khukit.images;
  return html`
<article class="news_column panel panel-default" id="bai-viet"><div class="panel-body">
<h1 class="title">${article.title}</h1>
<div class="row margin-bottom-lg"><div class="col-md-12"><span class="h5">${publishedOn(article)}${article._khukit.byline !== null && html` - ${article._khukit.byline}`}</span></div></div>
<div class="hometext">${article.summary}</div>
${first !== undefined && html`<figure class="article center">${image(first, "eager")}<figcaption>${first.caption}</figcaption></figure>`}
<div id="news-bodyhtml" class="bodytext">${bodyOf(article)}</div>
</div></article>`;
};

/** The article's other pictures with their captions; a click shows one large. */
const gallery = ({ article }: PageContext): Content => {
  const pictures = article._khukit.images.slice(1);
  return (
    pictures.length > 0 &&
    panel(
      "thu-vien-anh",
      "Thư viện ảnh",
      html`<div class="row gallery">${pictures.map(
        (picture) =>
          html`<div class="col-sm-6 col-md-12"><figure><a class="thumbnail" href="${picture.src}">${image(picture)}</a><figcaption>${picture.caption}</figcaption></figure></div>`,
      )}</div>`,
    )
  );
};

const viewer = html`<div class="modal fade" id="viewer" tabindex="-1" role="dialog" aria-labelledby="viewer-title"><div class="modal-dialog modal-lg" role="document"><div class="modal-content"><div class="modal-header"><button type="button" class="close" data-dismiss="modal" aria-label="Đóng"><span aria-hidden="true">×</span></button><p class="modal-title h4" id="viewer-title"></p></div><div class="modal-body"></div></div></div></div>`;

const page = (context: PageContext): SafeHtml => {
  const { records, article } = context;
  const { board } = records;
  return html`<!DOCTYPE html>
<html lang="vi">
<head>
${metaTags(context)}
${fontLinks}
<link rel="stylesheet" href="/vendor/bootstrap/css/bootstrap.min.css">
<link rel="stylesheet" href="/${board.id}/assets/portal.css">
</head>
<body>
<div class="wraper">
${header(context)}
<main id="main" tabindex="-1"><div class="container">
${figures(context)}
<div class="row">
<div class="col-md-8">
${news(context)}
</div>
<div class="col-md-4">
${panel("tin-tuc", "Tin tức", html`<div class="room-news"><khu-news-list limit="5" show="date image" exclude="${article._khukit.slug}">${titleList(context.related)}</khu-news-list></div>`)}
${panel("truy-cap", "Thống kê truy cập", html`<div class="room-counter"><khu-visitor-counter>${visitsLink(context)}</khu-visitor-counter></div>`)}
${gallery(context)}
</div>
</div>
${panel("nhiem-vu", "Nhiệm vụ trọng tâm năm 2024", html`<div class="room-tasks"><khu-directive-list limit="8">${dataLink(context, "directives.json", "Các nhiệm vụ được giao")}</khu-directive-list></div>`)}
</div></main>
<footer id="footer"><div class="container"><p class="footer-name">${board.name.vi}</p>${board.address !== undefined && html`<p>${board.address}</p>`}<p><a href="/v1/boards/${board.id}">Hồ sơ Ban (JSON)</a> <a href="/v1/boards/${board.id}/statistics.json">Số liệu (JSON-stat)</a> <a href="/v1/boards/${board.id}/news.json">Tin tức (JSON Feed)</a></p><p>${SAMPLE_NOTE}</p></div></footer>
</div>
${viewer}
<script src="/vendor/jquery/jquery.min.js"></script>
<script src="/vendor/bootstrap/js/bootstrap.min.js"></script>
<script src="/${board.id}/assets/portal.js"></script>
${khuScript(context)}
</body>
</html>
`;
};

export const quangBinh: Portal = {
  id: "quang-binh",
  page,
  leadArticle: "quan-ly-va-phat-trien-khu-cong-nghiep-khu-kinh-te-nam-2023",
  host: { vi: "NukeViet: Bootstrap 3 và jQuery", en: "NukeViet: Bootstrap 3 and jQuery" },
  shows: {
    vi: "Số liệu năm 2023 bằng thẻ và biểu đồ, ảnh có chú thích, tin tức, nhiệm vụ, thống kê truy cập",
    en: "The figures of 2023 as cards and charts, captioned pictures, news, tasks, visitor counter",
  },
  picture: "cang-hon-la.svg",
};
