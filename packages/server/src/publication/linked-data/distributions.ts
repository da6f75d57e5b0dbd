import type { Bilingual } from "@khukit/core/problem";

/** A file in which some of a board's records may be had. */
export interface Distribution {
  /** Below the board's own address: `statistics.csv`. */
  readonly file: string;
  /** The name of the format, and its registered media type. */
  readonly format: string;
  readonly mediaType: string;
  /** The standard that it follows, where it has one of its own. */
  readonly conformsTo?: string;
}

/** Records that belong together, as a catalogue of open data lists them. */
export interface Holding {
  readonly id: string;
  readonly title: Bilingual;
  readonly description: Bilingual;
  readonly distributions: readonly Distribution[];
}

const json = (file: string): Distribution => ({ file, format: "JSON", mediaType: "application/json" });

/** The figures come first: they are what a board is asked for. */
export const STATISTICS: Holding = {
  id: "statistics",
  title: { vi: "Số liệu", en: "Statistics" },
  description: {
    vi: "Số liệu thực hiện, ước thực hiện, kế hoạch và dự báo của ban quản lý, theo chỉ tiêu, khu và kỳ.",
    en: "The board's actual, estimated, planned and forecast figures, by indicator, zone and period.",
  },
  distributions: [
    {
      file: "statistics.json",
      format: "JSON-stat 2.0",
      mediaType: "application/json",
      conformsTo: "https://json-stat.org/full/",
    },
    {
      file: "statistics.csv",
      format: "CSV",
      mediaType: "text/csv",
      conformsTo: "https://www.rfc-editor.org/rfc/rfc4180",
    },
  ],
};

/** All that a board publishes. */
export const HOLDINGS: readonly Holding[] = [
  STATISTICS,
  {
    id: "indicators",
    title: { vi: "Chỉ tiêu mới nhất", en: "Latest indicators" },
    description: {
      vi: "Số liệu mới nhất của từng chỉ tiêu, kèm kế hoạch, dự báo và so sánh.",
      en: "The latest figure of each indicator, with its plan, forecast and comparisons.",
    },
    distributions: [json("indicators.json")],
  },
  {
    id: "zones",
    title: { vi: "Khu kinh tế, khu công nghiệp", en: "Economic zones and industrial parks" },
    description: {
      vi: "Các khu do ban quản lý phụ trách: loại, diện tích, tỷ lệ lấp đầy.",
      en: "The zones under the board: kind, areas, occupancy.",
    },
    distributions: [
      {
        file: "zones.geojson",
        format: "GeoJSON",
        mediaType: "application/geo+json",
        conformsTo: "https://www.rfc-editor.org/rfc/rfc7946",
      },
    ],
  },
  {
    id: "enterprises",
    title: { vi: "Doanh nghiệp", en: "Enterprises" },
    description: { vi: "Doanh nghiệp hoạt động trong các khu.", en: "The enterprises that work in the zones." },
    distributions: [json("enterprises.json")],
  },
  {
    id: "projects",
    title: { vi: "Dự án đầu tư", en: "Investment projects" },
    description: { vi: "Dự án đầu tư trong các khu.", en: "The investment projects in the zones." },
    distributions: [json("projects.json")],
  },
  {
    id: "documents",
    title: { vi: "Văn bản", en: "Documents" },
    description: {
      vi: "Văn bản do ban quản lý ban hành hoặc viện dẫn.",
      en: "Documents that the board issued or cites.",
    },
    distributions: [json("documents.json")],
  },
  {
    id: "reports",
    title: { vi: "Báo cáo", en: "Reports" },
    description: { vi: "Báo cáo của ban quản lý theo kỳ.", en: "The board's reports by period." },
    distributions: [json("reports.json")],
  },
  {
    id: "directives",
    title: { vi: "Nhiệm vụ được giao", en: "Assigned tasks" },
    description: {
      vi: "Nhiệm vụ được giao, thời hạn và kết quả thực hiện.",
      en: "Assigned tasks, when they are due and what came of them.",
    },
    distributions: [json("directives.json")],
  },
  {
    id: "news",
    title: { vi: "Tin tức", en: "News" },
    description: { vi: "Tin, bài của ban quản lý.", en: "The board's news." },
    distributions: [
      {
        file: "news.json",
        format: "JSON Feed 1.1",
        mediaType: "application/feed+json",
        conformsTo: "https://www.jsonfeed.org/version/1.1/",
      },
      { file: "news.rss", format: "RSS 2.0", mediaType: "application/rss+xml" },
      {
        file: "news.atom",
        format: "Atom",
        mediaType: "application/atom+xml",
        conformsTo: "https://www.rfc-editor.org/rfc/rfc4287",
      },
    ],
  },
];
