export type { Feed, FeedItem, FeedKind, FeedOptions, FeedResult } from "./feed.js";
export type { FeedProblem, FeedProblemReason } from "./problem.js";
export { readFeed } from "./read-feed.js";
