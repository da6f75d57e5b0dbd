export { type DirectiveSelection, directives } from "./directives.js";
export { indicators } from "./indicators.js";
export { type NewsSelection, newsFeed } from "./news-feed.js";
export { newsItem } from "./news-item.js";
export { newsItemPublication } from "./news-item-publication.js";
export { publicationPaths } from "./paths.js";
export { profile } from "./profile.js";
export { sitesOf } from "./sites.js";
export { type StatisticsSelection, statistics } from "./statistics/index.js";
