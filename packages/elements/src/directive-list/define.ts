import { defineElement } from "../element/define-element.js";
import { KhuDirectiveList } from "./directive-list.js";

defineElement("khu-directive-list", KhuDirectiveList);
