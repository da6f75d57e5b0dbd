import { defineElement } from "../element/define-element.js";
import { KhuVisitorCounter } from "./visitor-counter.js";

defineElement("khu-visitor-counter", KhuVisitorCounter);
