import { RequestProblem } from "../problem.js";

const tooMany = (kind: string, seconds: number, vi: string, en: string): RequestProblem =>
  new RequestProblem(
    429,
    kind,
    "Quá nhiều lượt xem",
    {
      vi: `${vi}; lượt này không được tính, hãy thử lại sau ${seconds} giây.`,
      en: `${en}; this view was not counted, try again in ${seconds} seconds.`,
    },
    { "Retry-After": String(seconds) },
  );

export const tooManyViews = (seconds: number): RequestProblem =>
  tooMany(
    "too-many-views",
    seconds,
    "Một người xem mở trang này quá nhiều lần",
    "One visitor has opened this page too often",
  );

export const tooManyFromAddress = (seconds: number): RequestProblem =>
  tooMany(
    "too-many-from-address",
    seconds,
    "Một địa chỉ mạng gửi quá nhiều lượt xem",
    "One network address has sent too many views",
  );
