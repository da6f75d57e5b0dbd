// The loader comes first: elements look for the page's settings as soon as they are registered.
import "./khu.js";
import "../news-list/define.js";
import "../kpi-cards/define.js";
import "../visitor-counter/define.js";
import "../directive-list/define.js";
