import { BadZip } from "./fault.js";

const SIGNATURE = 0x06054b50;
const LENGTH = 22;
const LONGEST_REMARK = 0xffff;

/** Where the list of entries lies, as the end of the file tells. */
export interface DirectoryEnd {
  readonly entries: number;
  readonly start: number;
  readonly end: number;
}

/** The end record is found from behind, by a remark that reaches exactly to the end of the file. */
const findEnd = (view: DataView): number => {
  const last = view.byteLength - LENGTH;
  for (let at = last; at >= Math.max(0, last - LONGEST_REMARK); at -= 1) {
    if (view.getUint32(at, true) === SIGNATURE && at + LENGTH + view.getUint16(at + 20, true) === view.byteLength) {
      return at;
    }
  }
  throw new BadZip("broken");
};

/** Source: PKWARE APPNOTE 6.3.10, section 4.3.16 (from memory; held against files of Info-ZIP, Python and fflate). */
export const readDirectoryEnd = (view: DataView): DirectoryEnd => {
  const at = findEnd(view);
  const entries = view.getUint16(at + 10, true);
  const length = view.getUint32(at + 12, true);
  const start = view.getUint32(at + 16, true);
  if (entries === 0xffff || length === 0xffffffff || start === 0xffffffff) throw new BadZip("unsupported");
  if (view.getUint32(at + 4, true) !== 0 || view.getUint16(at + 8, true) !== entries) throw new BadZip("unsupported");
  if (start + length !== at) throw new BadZip("broken");
  return { entries, start, end: at };
};
