import type { NewsFeed, NewsItem } from "@khukit/core/publication";
import { BOARD, type Fixture, troubles } from "../element/fixture.js";

type ItemParts = Pick<NewsItem, "title" | "summary"> & {
  readonly slug: string;
  readonly published: string;
  readonly tags?: readonly string[];
  readonly picture?: string;
};

export const newsItem = ({ slug, published, title, summary, tags = [], picture }: ItemParts): NewsItem => ({
  id: `https://kktquangbinh.example/tin/${slug}`,
  url: `/quang-binh/tin/${slug}/`,
  title,
  summary,
  content_html: "",
  ...(picture ? { image: picture } : {}),
  date_published: `${published}T00:00:00+07:00`,
  language: "vi",
  tags,
  _khukit: {
    slug,
    published,
    byline: null,
    event: null,
    documents: [],
    images: picture ? [{ src: picture, caption: title, alt: title, width: 960, height: 540 }] : [],
  },
});

const ITEMS: readonly NewsItem[] = [
  newsItem({
    slug: "ket-qua-hoat-dong-2023",
    published: "2024-01-22",
    title: "Doanh thu doanh nghiệp trong các khu năm 2023 đạt 6.299 tỷ đồng",
    summary:
      "Sản xuất công nghiệp đạt 4.153 tỷ đồng, thương mại và dịch vụ đạt 2.146 tỷ đồng; giá trị xuất khẩu 93 triệu USD, nộp ngân sách nhà nước 214 tỷ đồng.",
    tags: ["doanh nghiệp", "xuất khẩu"],
    picture: "/quang-binh/assets/images/cang-hon-la.svg",
  }),
  newsItem({
    slug: "cua-khau-cha-lo-2023",
    published: "2024-01-22",
    title: "Kim ngạch qua cửa khẩu Cha Lo bằng 114% so với cùng kỳ",
    summary: "Kim ngạch xuất nhập khẩu 2.083 triệu USD; thu phí sử dụng kết cấu hạ tầng 109,8 tỷ đồng.",
    tags: ["cửa khẩu Cha Lo"],
    picture: "/quang-binh/assets/images/cua-khau-cha-lo.svg",
  }),
  newsItem({
    slug: "thu-hut-dau-tu",
    published: "2024-01-19",
    title: "190 dự án với tổng vốn đăng ký hơn 116.000 tỷ đồng",
    summary: "Trong năm, Ban cấp mới chủ trương đầu tư cho 5 dự án, tổng mức đầu tư 735 tỷ đồng.",
    tags: ["đầu tư"],
    picture: "/quang-binh/assets/images/hoi-nghi.svg",
  }),
  newsItem({
    slug: "giai-ngan",
    published: "2024-01-05",
    title: "Giải ngân vốn đầu tư công đạt 81,36% kế hoạch",
    summary: "7 dự án hạ tầng có tổng mức đầu tư 408.371 triệu đồng.",
  }),
  newsItem({
    slug: "hoi-nghi-xuc-tien",
    published: "2023-07-03",
    title: "Hội nghị công bố Quy hoạch tỉnh và xúc tiến đầu tư",
    summary: "Hội nghị tổ chức ngày 25/6/2023 tại Hà Nội.",
    tags: ["đầu tư", "quy hoạch"],
  }),
];

export const newsFeed = (items: readonly unknown[]) =>
  ({
    version: "https://jsonfeed.org/version/1.1",
    title: "Tin tức",
    language: "vi",
    feed_url: "https://kktquangbinh.example/v1/boards/quang-binh/news.json",
    items: items as NewsFeed["items"],
  }) satisfies NewsFeed;

const answers = { "news.json": { body: newsFeed(ITEMS) } };
const LONG =
  "Nghiêm túc quán triệt, triển khai đồng bộ các nhiệm vụ, giải pháp tháo gỡ khó khăn, vướng mắc cho doanh nghiệp trong các khu kinh tế, khu công nghiệp trên địa bàn tỉnh những tháng cuối năm";

export const newsListFixtures = {
  ready: { title: "Danh sách", attributes: { board: BOARD, heading: "Tin hoạt động" }, answers },
  images: {
    title: "Danh sách có ảnh và từ khóa",
    attributes: { board: BOARD, show: "date lead image tags", limit: "3" },
    answers,
  },
  cards: {
    title: "Thẻ",
    attributes: { board: BOARD, layout: "cards", show: "image date", limit: "3", heading: "Tin nổi bật" },
    answers,
  },
  tag: { title: "Theo từ khóa", attributes: { board: BOARD, tag: "đầu tư" }, answers },
  related: {
    title: "Tin cùng chủ đề",
    attributes: { board: BOARD, "related-to": "giai-ngan", show: "date", heading: "Các tin cùng chủ đề" },
    answers: { "giai-ngan": { body: { item: ITEMS[3], related: ITEMS.slice(0, 3) } } },
  },
  english: { title: "Tiếng Anh", attributes: { board: BOARD, lang: "en", heading: "News" }, answers },
  dark: { title: "Nền tối", attributes: { board: BOARD, theme: "dark", heading: "Tin hoạt động" }, answers },
  longText: {
    title: "Chữ dài",
    attributes: { board: BOARD, show: "date lead tags" },
    answers: {
      "news.json": {
        body: newsFeed([
          newsItem({ slug: "dai", published: "2020-07-17", title: LONG, summary: `${LONG}. ${LONG}.`, tags: [LONG] }),
        ]),
      },
    },
  },
  hostile: {
    title: "Dữ liệu có ý xấu",
    attributes: { board: BOARD, show: "date lead image tags" },
    answers: {
      "news.json": {
        body: newsFeed([
          {
            ...newsItem({
              slug: "x",
              published: "2024-01-22",
              title: "<img src=x onerror=globalThis.hacked=1>",
              summary: "<script>globalThis.hacked=1</script>",
            }),
            url: "javascript:globalThis.hacked=1",
            image: "data:text/html,x",
          },
        ]),
      },
    },
  },
  foreign: {
    title: "JSON Feed của nơi khác",
    attributes: { src: "/feeds/khac.json" },
    answers: {
      "khac.json": {
        body: newsFeed([
          { id: "1", url: "https://example.org/1", title: "Tin từ nguồn khác", date_published: "2024-01-22T23:30:00Z" },
        ]),
      },
    },
  },
  empty: { title: "Chưa có tin", attributes: { board: BOARD }, answers: { "news.json": { body: newsFeed([]) } } },
  ...troubles("news.json", { board: BOARD }),
} as const satisfies Record<string, Fixture>;
