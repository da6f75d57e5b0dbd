import { defineElement } from "../element/define-element.js";
import { KhuKpiCards } from "./kpi-cards.js";

defineElement("khu-kpi-cards", KhuKpiCards);
