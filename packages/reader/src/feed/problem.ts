import type { Bilingual, Problem } from "@khukit/core/problem";

export type FeedProblemReason =
  | "empty"
  | "too-large"
  | "unknown-charset"
  | "page"
  | "not-a-feed"
  | "broken"
  | "refused"
  | "cut-short"
  | "too-many-items"
  | "items-without-content";

/** Why a feed, or part of it, could not be read: core's problem, with the reason for a program to tell them apart. */
export interface FeedProblem extends Problem {
  readonly code: "unreadable-file";
  readonly reason: FeedProblemReason;
}

const problem = (reason: FeedProblemReason, vi: string, en: string): FeedProblem => {
  const message: Bilingual = { vi, en };
  return { code: "unreadable-file", reason, file: null, row: null, column: null, message };
};

const EXPECTED_VI = "cần RSS, Atom, JSON Feed hoặc bài viết WordPress REST (/wp-json/wp/v2/posts)";
const EXPECTED_EN = "expected RSS, Atom, a JSON Feed or posts of WordPress REST (/wp-json/wp/v2/posts)";

export const emptyFeed: FeedProblem = problem(
  "empty",
  `nguồn tin không có nội dung; ${EXPECTED_VI}; hãy kiểm tra lại địa chỉ.`,
  `the feed holds nothing; ${EXPECTED_EN}; check its address.`,
);

export const tooLargeFeed = (most: number): FeedProblem =>
  problem(
    "too-large",
    `nguồn tin lớn hơn giới hạn ${Math.ceil(most / 1_000_000)} MB; hãy lấy ít tin hơn hoặc nâng giới hạn mostBytes.`,
    `the feed is larger than the limit of ${Math.ceil(most / 1_000_000)} MB; fetch fewer items or raise mostBytes.`,
  );

export const unknownCharset: FeedProblem = problem(
  "unknown-charset",
  "không xác định được bảng mã của nguồn tin; hãy phát nguồn tin bằng UTF-8.",
  "the encoding of the feed could not be told; serve it in UTF-8.",
);

export const pageInstead: FeedProblem = problem(
  "page",
  `địa chỉ trả về trang HTML, không phải nguồn tin; ${EXPECTED_VI}; hãy tìm thẻ <link rel="alternate"> trong trang để có đúng địa chỉ.`,
  `a page in HTML was given, not a feed; ${EXPECTED_EN}; look for <link rel="alternate"> in the page.`,
);

export const notAFeed: FeedProblem = problem(
  "not-a-feed",
  `nội dung không phải nguồn tin; ${EXPECTED_VI}; hãy kiểm tra lại địa chỉ.`,
  `this is no feed; ${EXPECTED_EN}; check its address.`,
);

export const brokenFeed = (kind: "XML" | "JSON"): FeedProblem =>
  problem(
    "broken",
    `nguồn tin ${kind} bị lỗi cú pháp hoặc thiếu một phần; hãy tải lại hoặc báo nơi phát hành sửa.`,
    `the ${kind} of the feed is malformed or cut short; fetch it again or tell its publisher.`,
  );

export const refusedBy = (message: string): FeedProblem =>
  problem(
    "refused",
    `WordPress từ chối yêu cầu ("${message}"); hãy kiểm tra tham số hoặc mở REST API cho bài viết.`,
    `WordPress refused the request ("${message}"); check its parameters or open the REST API for posts.`,
  );

export const cutShort: FeedProblem = problem(
  "cut-short",
  "nguồn tin bị lỗi hoặc thiếu phần cuối; chỉ đọc được các tin còn nguyên; hãy tải lại.",
  "the feed is malformed or its end is missing; only its whole items were read; fetch it again.",
);

export const tooManyItems = (most: number): FeedProblem =>
  problem(
    "too-many-items",
    `chỉ đọc ${most} tin đầu tiên; hãy lấy theo từng trang hoặc nâng giới hạn mostItems.`,
    `only the first ${most} items were read; fetch them page by page or raise mostItems.`,
  );

export const itemsWithoutContent = (count: number): FeedProblem =>
  problem(
    "items-without-content",
    `bỏ qua ${count} tin không có tiêu đề, địa chỉ và nội dung; hãy báo nơi phát hành.`,
    `${count} items without title, address and content were left out; tell their publisher.`,
  );
