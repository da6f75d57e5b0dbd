export { articleLinkedData } from "./article.js";
export { boardLinkedData } from "./board.js";
export { catalogue } from "./catalogue.js";
export { statisticsLinkedData } from "./dataset.js";
export type { Node } from "./vocabulary.js";
