export { choiceParameter } from "./choice.js";
export { countParameter } from "./count.js";
export { dayParameter } from "./day.js";
export { choicesParameter, listParameter, readListParameter } from "./list.js";
export { type Parameter, type Parameters, readParameters, type ValuesOf } from "./parameter.js";
export { textParameter } from "./text.js";
