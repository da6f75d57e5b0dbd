export { type StatisticsSelection, statistics } from "./statistics.js";
