export { readDirectory, type ZipEntry } from "./directory.js";
export { BadZip, type ZipFault } from "./fault.js";
export { refuseTooLarge, type UnpackLimits, unpackEntry } from "./unpack.js";
