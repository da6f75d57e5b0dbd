export { DIRECTIVE_STATUSES, type DirectiveSelection, directives } from "./directives.js";
export { DOCUMENTS_PAGE, type DocumentSelection, type DocumentsPublication, documents } from "./documents.js";
export {
  ENTERPRISES_PAGE,
  type EnterpriseSelection,
  type EnterprisesPublication,
  enterprises,
} from "./enterprise/enterprises.js";
export { newsAtom, newsRss } from "./feed/index.js";
export { indicators } from "./indicators.js";
export { articleLinkedData, boardLinkedData, catalogue, statisticsLinkedData } from "./linked-data/index.js";
export { NEWS_PAGE, type NewsSelection, newsFeed } from "./news-feed.js";
export { newsItem } from "./news-item.js";
export { newsItemPublication } from "./news-item-publication.js";
export type { PagedList, PageSelection, PageSize } from "./page.js";
export { publicationPaths } from "./paths.js";
export { type Profile, profile } from "./profile.js";
export { PROJECTS_PAGE, type ProjectSelection, type ProjectsPublication, projects } from "./project/projects.js";
export { PROJECT_STAGES, type ProjectStage } from "./project/stage.js";
export {
  REPORT_POLICY,
  type ReportPublication,
  type ReportsPublication,
  reportPage,
  reportPublication,
  reports,
} from "./report/index.js";
export { sitesOf } from "./sites.js";
export { type StatisticsSelection, statistics, statisticsCsv } from "./statistics/index.js";
export { type ZonesGeoJson, zonesGeoJson } from "./zone/zones.js";
