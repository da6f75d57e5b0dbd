import type { FileLimits } from "./limits.js";
import { type FileFinding, finding } from "./problem.js";

const EXPECTED_VI = "cần tệp .docx, .pdf có chữ, .html hoặc .txt";
const EXPECTED_EN = "expected a .docx, a .pdf with text, an .html or a .txt file";

const megabytes = (bytes: number): string => String(Math.ceil(bytes / 1_000_000));

export const emptyFile: FileFinding = finding(
  "empty",
  "tệp không có chữ nào; hãy kiểm tra lại tệp hoặc xin lại tệp gốc.",
  "the file holds no text; check it or ask for the original.",
);

export const tooLarge = (bytes: number, most: number): FileFinding =>
  finding(
    "too-large",
    `tệp lớn ${megabytes(bytes)} MB, giới hạn là ${megabytes(most)} MB; hãy chia nhỏ tệp, bỏ ảnh hoặc nâng giới hạn mostBytes.`,
    `the file is ${megabytes(bytes)} MB and the limit is ${megabytes(most)} MB; split it, leave out its pictures or raise mostBytes.`,
  );

export const tooMuchUnpacked = (most: number): FileFinding =>
  finding(
    "zip-bomb",
    `nội dung nén bung ra quá lớn (giới hạn ${megabytes(most)} MB) nên đã dừng lại, tệp có thể là bom nén; nếu tin nguồn gửi, hãy mở tệp, lưu lại rồi thử lại.`,
    `what the file packs is too large once unpacked (the limit is ${megabytes(most)} MB), so reading stopped: it may be a zip bomb; if you trust its source, open it, save it anew and try again.`,
  );

export const tooManyEntries = (most: number): FileFinding =>
  finding(
    "zip-bomb",
    `tệp nén chứa hơn ${most} tệp con nên đã dừng lại, có thể là bom nén; nếu tin nguồn gửi, hãy mở tệp, lưu lại rồi thử lại.`,
    `the packed file holds more than ${most} files, so reading stopped: it may be a zip bomb; if you trust its source, open it, save it anew and try again.`,
  );

export const tooMuchText = (limit: keyof FileLimits): FileFinding =>
  finding(
    "too-much-text",
    `phần chữ của tệp vượt giới hạn ${limit}; hãy chia nhỏ tệp hoặc nâng giới hạn.`,
    `the file's text passes the limit ${limit}; split the file or raise the limit.`,
  );

export const imageFile = (format: string): FileFinding =>
  finding(
    "image",
    `tệp là ảnh ${format}, không phải văn bản; ${EXPECTED_VI}; hãy nhận dạng chữ (OCR) ảnh hoặc xin tệp gốc.`,
    `the file is a ${format} image, not a document; ${EXPECTED_EN}; recognise its letters (OCR) or ask for the original.`,
  );

export const oldWordFile: FileFinding = finding(
  "old-word",
  "tệp là văn bản Word đời cũ (.doc); cần .docx; hãy mở bằng Word hoặc LibreOffice và lưu lại thành .docx.",
  "the file is a document of old Word (.doc); expected .docx; open it in Word or LibreOffice and save it as .docx.",
);

export const encryptedFile = (what: string): FileFinding =>
  finding(
    "encrypted",
    `tệp ${what} được bảo vệ bằng mật khẩu nên không đọc được; hãy mở bằng mật khẩu, gỡ mật khẩu và lưu lại.`,
    `the ${what} file is protected by a password and cannot be read; open it with the password, take the password off and save it.`,
  );

const OTHERS: Readonly<
  Record<
    "rtf" | "spreadsheet" | "presentation" | "open-document" | "archive" | "media" | "mail" | "word-xml" | "feed",
    readonly [vi: string, en: string]
  >
> = {
  rtf: [
    "là văn bản RTF; hãy mở bằng Word hoặc LibreOffice và lưu lại thành .docx",
    "is an RTF document; open it in Word or LibreOffice and save it as .docx",
  ],
  spreadsheet: [
    "là bảng tính Excel; hãy lưu trang tính cần đọc thành .csv hoặc dán bảng vào tệp .docx",
    "is an Excel workbook; save the sheet as .csv or paste the table into a .docx file",
  ],
  presentation: [
    "là tệp trình chiếu PowerPoint; hãy xuất thành .pdf",
    "is a PowerPoint presentation; export it as .pdf",
  ],
  "open-document": [
    "là tệp OpenDocument (.odt, .ods) hoặc EPUB; hãy mở bằng LibreOffice và lưu lại thành .docx",
    "is an OpenDocument (.odt, .ods) or EPUB file; open it in LibreOffice and save it as .docx",
  ],
  archive: [
    "là tệp nén, không phải văn bản; hãy giải nén và đưa từng tệp bên trong",
    "is an archive, not a document; unpack it and give the files in it one by one",
  ],
  media: [
    "là tệp âm thanh hoặc phim; hãy đưa văn bản đi kèm",
    "is a sound or film file; give the document that goes with it",
  ],
  mail: [
    "là thư lưu từ chương trình thư hoặc trang lưu dạng MHT; hãy lưu phần cần đọc thành .html hoặc .docx",
    "is a saved mail or a page saved as MHT; save what is to be read as .html or .docx",
  ],
  "word-xml": [
    "là văn bản Word dạng XML; hãy mở bằng Word và lưu lại thành .docx",
    "is a Word document in XML; open it in Word and save it as .docx",
  ],
  feed: [
    "là nguồn tin RSS hoặc Atom, không phải văn bản; hãy đọc bằng readFeed",
    "is an RSS or Atom feed, not a document; read it with readFeed",
  ],
};

/** A file that is sound, but of a kind that is not read here. */
export const otherFile = (kind: keyof typeof OTHERS): FileFinding => {
  const [vi, en] = OTHERS[kind];
  return finding(kind, `tệp ${vi} (${EXPECTED_VI}).`, `the file ${en} (${EXPECTED_EN}).`);
};

export const unknownFile: FileFinding = finding(
  "unknown-format",
  `không nhận ra định dạng của tệp; ${EXPECTED_VI}; hãy kiểm tra lại tệp hoặc xin lại tệp gốc.`,
  `the file is of no known kind; ${EXPECTED_EN}; check it or ask for the original.`,
);

export const unknownCharset: FileFinding = finding(
  "unknown-charset",
  "không xác định được bảng mã tiếng Việt của tệp (không phải UTF-8, UTF-16, windows-1258, TCVN3 (ABC) hay VNI-Windows; có thể là VISCII, VPS); hãy chuyển sang Unicode UTF-8 bằng công cụ chuyển mã và lưu lại.",
  "the encoding of the file could not be told (neither UTF-8, UTF-16, windows-1258, TCVN3 (ABC) nor VNI-Windows; perhaps VISCII or VPS); convert it to Unicode UTF-8 and save it.",
);

export const brokenFile = (what: string): FileFinding =>
  finding(
    "broken",
    `tệp ${what} bị hỏng hoặc thiếu một phần nên không đọc được; hãy tải lại, hoặc mở và lưu lại từ tệp gốc.`,
    `the ${what} file is broken or cut short and cannot be read; fetch it again, or open and save the original.`,
  );

export const noTextLayer: FileFinding = finding(
  "no-text-layer",
  "tệp PDF không có lớp văn bản, có lẽ là bản chụp (scan); hãy nhận dạng chữ (OCR) hoặc xin tệp gốc .docx.",
  "the PDF has no text layer, it is probably a scan; recognise its letters (OCR) or ask for the original .docx.",
);

const MOST_LISTED = 20;

const list = (pages: readonly number[]): string =>
  pages.slice(0, MOST_LISTED).join(", ") + (pages.length > MOST_LISTED ? ", …" : "");

export const pagesWithoutText = (pages: readonly number[]): FileFinding =>
  finding(
    "pages-without-text",
    `trang ${list(pages)} không có lớp văn bản (trang trắng hoặc bản chụp); nếu là bản chụp, hãy nhận dạng chữ (OCR).`,
    `page ${list(pages)} has no text layer (blank or scanned); if scanned, recognise its letters (OCR).`,
  );

export const brokenPages = (pages: readonly number[]): FileFinding =>
  finding(
    "pages-unread",
    `trang ${list(pages)} bị hỏng nên không đọc được; hãy đối chiếu với tệp gốc.`,
    `page ${list(pages)} is broken and was not read; compare with the original.`,
  );

export const pagesBeyond = (first: number): FileFinding =>
  finding(
    "pages-unread",
    `từ trang ${first} trở đi không đọc vì vượt giới hạn; hãy chia nhỏ tệp hoặc nâng giới hạn mostPages, mostText.`,
    `nothing was read from page ${first} on, beyond the limits; split the file or raise mostPages and mostText.`,
  );

export const signsLost = (count: number): FileFinding =>
  finding(
    "signs-lost",
    `${count} ký tự bị hỏng trong tệp, được thay bằng dấu "\ufffd"; hãy đối chiếu với tệp gốc.`,
    `${count} signs in the file are spoilt and stand as "\ufffd"; compare with the original.`,
  );

export const cutShort: FileFinding = finding(
  "cut-short",
  "tệp bị thiếu phần cuối; phần chữ còn nguyên, nhưng nên đối chiếu với tệp gốc.",
  "the end of the file is missing; its text is whole, but compare it with the original.",
);
