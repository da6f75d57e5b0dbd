export { readBoardFolder } from "./read-board-folder.js";
