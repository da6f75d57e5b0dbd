import { defineElement } from "../element/define-element.js";
import { KhuNewsList } from "./news-list.js";

defineElement("khu-news-list", KhuNewsList);
