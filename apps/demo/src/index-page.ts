import type { BoardRecords } from "@khukit/core/folder";
import { fontLinks } from "./head.ts";
import { html, type SafeHtml } from "./html.ts";
import type { Portal } from "./page.ts";

export interface IndexEntry {
  readonly portal: Portal;
  readonly records: BoardRecords;
}

const card = ({ portal, records: { board } }: IndexEntry): SafeHtml => html`
<li class="card"><a class="card-link" href="/${portal.id}/"><img src="/${portal.id}/assets/images/${portal.picture}" alt="" width="1200" height="750"><span class="card-name">${board.name.vi}</span><span class="card-name-en" lang="en">${board.name.en}</span></a>
<dl><div><dt>Máy chủ mô phỏng <span lang="en">Imitates</span></dt><dd>${portal.host.vi}</dd><dd lang="en">${portal.host.en}</dd></div>
<div><dt>Trang có <span lang="en">Shows</span></dt><dd>${portal.shows.vi}</dd><dd lang="en">${portal.shows.en}</dd></div></dl></li>`;

const snippet = (base: string): string => `<script src="${base}/khu.js"
  data-board="/v1/boards/quang-binh" data-site="/v1/sites/quang-binh"></script>

<khu-kpi-cards indicators="revenue export_value"></khu-kpi-cards>
<khu-news-list limit="5"></khu-news-list>
<div data-khu="visitor-counter"></div>`;

/** The demo's first page: the five portals, and the lines that any of them pasted. */
export const indexPage = (entries: readonly IndexEntry[], base: string): SafeHtml => html`<!DOCTYPE html>
<html lang="vi">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Khukit: năm cổng thông tin mẫu</title>
<meta name="description" content="Năm cổng thông tin cấp tỉnh nhúng các thành phần của Khukit.">
<link rel="icon" type="image/svg+xml" href="/assets/images/mark.svg">
${fontLinks}
<link rel="stylesheet" href="/assets/index.css">
</head>
<body>
<a class="skip-link" href="#noi-dung">Chuyển đến nội dung</a>
<header class="top"><div class="inner"><img src="/assets/images/mark.svg" alt="" width="56" height="56"><p class="brand">Khukit</p></div></header>
<main id="noi-dung" tabindex="-1">
<div class="intro inner"><h1>Năm cổng thông tin, một bộ thành phần <span class="english" lang="en">Five portals, one set of elements</span></h1>
<div class="pair"><p>Mỗi trang dưới đây dựng lại mã nguồn, kiểu trình bày và tập lệnh của một loại cổng thông tin mà các ban quản lý khu kinh tế, khu công nghiệp đang dùng. Tin tức, số liệu, nhiệm vụ và lượt truy cập đều lấy từ dữ liệu của chính Ban.</p>
<p lang="en">Each page below has the markup, styles and scripts of a kind of portal that boards of economic zones and industrial parks really run. News, figures, tasks and visits all come from the board's own data.</p></div></div>
<div class="inner"><h2>Các cổng thông tin <span class="english" lang="en">The portals</span></h2><ul class="cards">${entries.map(card)}</ul></div>
<div class="snippet"><div class="inner"><h2>Dán vào trang <span class="english" lang="en">Paste into a page</span></h2>
<div class="pair"><p>Một dòng lệnh cho cả trang, rồi mỗi thành phần một thẻ; nơi trình soạn thảo bỏ thẻ lạ thì dùng <code>&lt;div data-khu&gt;</code>.</p><p lang="en">One line for the whole page, then a tag for each element; where an editor strips unknown tags, a <code>&lt;div data-khu&gt;</code>.</p></div>
<pre tabindex="0" aria-label="Đoạn mã nhúng"><code>${snippet(base)}</code></pre></div></div>
</main>
<footer class="bottom"><div class="inner"><p>Trang mẫu của bộ mã nguồn mở Khukit; không phải trang chính thức của các cơ quan nêu tên. Tranh minh họa do dự án vẽ.</p><p lang="en">Sample pages of the open-source toolkit Khukit, not official sites of the bodies named. Pictures drawn for the project.</p></div></footer>
</body>
</html>
`;
