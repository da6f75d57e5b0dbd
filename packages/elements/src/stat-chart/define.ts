import { defineElement } from "../element/define-element.js";
import { KhuStatChart } from "./stat-chart.js";

defineElement("khu-stat-chart", KhuStatChart);
