import type { CounterError } from "../counter/index.js";
import { RequestProblem } from "./problem.js";

const quote = (text: string): string => `"${text.length > 60 ? `${text.slice(0, 57)}…` : text}"`;

const notFound = (kind: string, title: string, vi: string, en: string): RequestProblem =>
  new RequestProblem(404, kind, title, { vi, en });

export const unknownAddress = (path: string): RequestProblem =>
  notFound(
    "unknown-address",
    "Không có địa chỉ này",
    `Không có gì ở ${quote(path)}; hãy xem lại địa chỉ.`,
    `There is nothing at ${quote(path)}; check the address.`,
  );

export const unknownBoard = (id: string): RequestProblem =>
  notFound(
    "unknown-board",
    "Không có ban quản lý này",
    `Máy chủ này không công bố số liệu của ban quản lý ${quote(id)}; hãy xem lại mã trong địa chỉ.`,
    `This server publishes no board ${quote(id)}; check the id in the address.`,
  );

export const unknownArticle = (slug: string): RequestProblem =>
  notFound(
    "unknown-article",
    "Không có bài này",
    `Ban quản lý không có bài ${quote(slug)}; hãy tìm trong news.json.`,
    `The board has no article ${quote(slug)}; look it up in news.json.`,
  );

/** 404 for a report that the board has not. */
export const unknownReport = (id: string): RequestProblem =>
  notFound(
    "unknown-report",
    "Không có báo cáo này",
    `Ban quản lý không có báo cáo ${quote(id)}; hãy tìm trong reports.json.`,
    `The board has no report ${quote(id)}; look it up in reports.json.`,
  );

/** 404 for a format that no part of Khukit writes yet. */
export const noDocx = (id: string): RequestProblem =>
  notFound(
    "no-docx",
    "Chưa có bản DOCX",
    `Máy chủ này chưa xuất được báo cáo ra tệp DOCX; hãy dùng ${quote(`${id}.html`)} và in ra giấy hoặc PDF.`,
    `This server does not write reports as DOCX yet; use ${quote(`${id}.html`)} and print it on paper or as PDF.`,
  );

/** 404 for a page before the second or behind the last. */
export const unknownPage = (page: string): RequestProblem =>
  notFound(
    "unknown-page",
    "Không có trang danh sách này",
    `Danh sách không có trang ${quote(page)}; hãy đi từ trang đầu theo next_url.`,
    `The list has no page ${quote(page)}; follow next_url from the first one.`,
  );

/** 404 for an element that no frame can show. */
export const unknownElement = (name: string, known: readonly string[]): RequestProblem =>
  notFound(
    "unknown-element",
    "Không có phần tử này",
    `Không có phần tử ${quote(name)}; các phần tử: ${known.join(", ")}.`,
    `There is no element ${quote(name)}; the elements are ${known.join(", ")}.`,
  );

/** 400 for a parameter that an element has no attribute for: most often one that is misspelt. */
export const unknownAttribute = (element: string, found: string, known: readonly string[]): RequestProblem =>
  new RequestProblem(400, "unknown-attribute", "Không có thuộc tính này", {
    vi: `Phần tử ${element} không có thuộc tính ${quote(found)}; các thuộc tính: ${known.join(", ")}.`,
    en: `The element ${element} has no attribute ${quote(found)}; its attributes are ${known.join(", ")}.`,
  });

export const unknownSite = (id: string): RequestProblem =>
  notFound(
    "unknown-site",
    "Không có trang này",
    `Máy chủ này không đếm trang ${quote(id)}; hãy xem lại mã, hoặc khai báo trang trong board.yaml (sites).`,
    `This server counts no site ${quote(id)}; check the id, or declare the site in board.yaml (sites).`,
  );

export const wrongMethod = (method: string, allowed: readonly string[]): RequestProblem =>
  new RequestProblem(
    405,
    "wrong-method",
    "Phương thức không dùng được ở đây",
    {
      vi: `Địa chỉ này không nhận ${quote(method)}; chỉ nhận ${allowed.join(", ")}.`,
      en: `This address does not take ${quote(method)}; it takes ${allowed.join(", ")}.`,
    },
    { Allow: allowed.join(", ") },
  );

export const wrongParameter = (name: string, found: string, vi: string, en: string): RequestProblem =>
  new RequestProblem(400, "wrong-parameter", "Tham số không hợp lệ", {
    vi: `Tham số ${name} là ${quote(found)}; cần ${vi}.`,
    en: `The parameter ${name} is ${quote(found)}; expected ${en}.`,
  });

/** 400 for a parameter whose values contradict one another. */
export const repeatedParameter = (name: string, times: number): RequestProblem =>
  new RequestProblem(400, "wrong-parameter", "Tham số không hợp lệ", {
    vi: `Tham số ${name} được ghi ${times} lần; chỉ ghi một lần.`,
    en: `The parameter ${name} is given ${times} times; give it once.`,
  });

export const wrongBody = (vi: string, en: string): RequestProblem =>
  new RequestProblem(400, "wrong-body", "Nội dung gửi lên không hợp lệ", { vi, en });

export const bodyTooLarge = (limit: number): RequestProblem =>
  new RequestProblem(413, "body-too-large", "Nội dung gửi lên quá lớn", {
    vi: `Nội dung gửi lên vượt quá ${limit} byte; một lượt xem chỉ gồm đường dẫn và trang dẫn đến.`,
    en: `The body is larger than ${limit} bytes; a view is only a path and a referrer.`,
  });

export const foreignOrigin = (origin: string): RequestProblem =>
  new RequestProblem(403, "foreign-origin", "Nguồn không được phép", {
    vi: `Trang web ${quote(origin)} không được phép đếm ở đây; hãy thêm nguồn này vào board.yaml (sites, origins).`,
    en: `The web site ${quote(origin)} may not count here; add the origin to board.yaml (sites, origins).`,
  });

/** Long enough for a disk to recover its breath, short enough for a page that is still open. */
const RETRY_SECONDS = 2;

/** Only what was not counted may be tried again: of any other status our scripts think no more. */
export const counterProblem = ({ code, wording }: CounterError): RequestProblem =>
  code === "unread"
    ? new RequestProblem(500, "counted-unread", "Đã đếm, chưa đọc được số liệu", wording)
    : new RequestProblem(503, "not-counted", "Chưa đếm được", wording, { "Retry-After": String(RETRY_SECONDS) });

export const internalProblem = (): RequestProblem =>
  new RequestProblem(500, "internal", "Máy chủ gặp lỗi", {
    vi: "Máy chủ gặp lỗi khi trả lời; hãy thử lại sau. Nhật ký của máy chủ ghi nguyên nhân.",
    en: "The server failed to answer; try again later. The server's log holds the cause.",
  });
