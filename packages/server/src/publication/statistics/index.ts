export { type StatisticsSelection, selectStatistics } from "./select.js";
export { statistics } from "./statistics.js";
export { statisticsCsv } from "./statistics-csv.js";
