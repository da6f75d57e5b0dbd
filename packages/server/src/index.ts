export { type AppOptions, type Assets, ConfigurationError, createApp } from "./app/index.js";
export {
  type CountedView,
  type Counter,
  CounterError,
  type CounterErrorCode,
  type CounterOptions,
  openCounter,
  type PageView,
} from "./counter/index.js";
export { readBoardFolder } from "./folder/index.js";
export { type Listening, type ListenOptions, listen } from "./listen/index.js";
export {
  type DirectiveSelection,
  directives,
  indicators,
  type NewsSelection,
  newsFeed,
  newsItem,
  newsItemPublication,
  profile,
  publicationPaths,
  type StatisticsSelection,
  statistics,
} from "./publication/index.js";
