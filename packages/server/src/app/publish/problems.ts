import type { Bilingual, Problem } from "@khukit/core/problem";
import type { UploadFault, UploadLimits, Version } from "../../publish/index.js";
import { RequestProblem } from "../problem.js";

export const bodyTooLarge = (limit: number): RequestProblem =>
  new RequestProblem(413, "body-too-large", "Nội dung gửi lên quá lớn", {
    vi: `Nội dung gửi lên vượt quá ${limit} byte; hãy bỏ phần thừa.`,
    en: `The body is larger than ${limit} bytes; leave out what is not needed.`,
  });

export const cutOffBody = (): RequestProblem =>
  new RequestProblem(400, "cut-off-body", "Nội dung gửi lên bị ngắt", {
    vi: "Kết nối bị ngắt trước khi nhận đủ nội dung; chưa có gì thay đổi, hãy gửi lại.",
    en: "The connection ended before all of the body had come; nothing was changed, send it again.",
  });

export const codedBody = (found: string): RequestProblem =>
  new RequestProblem(
    415,
    "coded-body",
    "Nội dung gửi lên bị nén thêm",
    {
      vi: `Tiêu đề Content-Encoding là ${JSON.stringify(found.slice(0, 40))}; hãy gửi tệp ZIP hoặc JSON nguyên vẹn, không nén thêm.`,
      en: `The header Content-Encoding is ${JSON.stringify(found.slice(0, 40))}; send the ZIP file or JSON as it is, not compressed once more.`,
    },
    { "Accept-Encoding": "identity" },
  );

/** Reads like the folder's own check; all of it, so that a clerk mends the folder in one sitting. */
export const invalidFolder = (
  problems: readonly Problem[],
  total: number,
  ignored: readonly string[],
): RequestProblem =>
  new RequestProblem(
    422,
    "invalid-folder",
    "Thư mục của ban còn lỗi",
    {
      vi: `Thư mục còn ${total} lỗi; chưa có gì được công bố, bản đang công bố vẫn giữ nguyên. Hãy sửa các lỗi trong "problems".`,
      en: `The folder has ${total} problem(s); nothing was published, what was published stays. Mend what "problems" lists.`,
    },
    {},
    { problems, total, ignored },
  );

const FAULTS: Readonly<Record<UploadFault, (limits: UploadLimits) => Bilingual & { readonly status: 400 | 413 }>> = {
  "not-json": () => ({
    status: 400,
    vi: 'Cần một tệp ZIP chứa thư mục của ban, hoặc JSON {"files": {"board.yaml": "…"}}.',
    en: 'Expected a ZIP file of the board\'s folder, or JSON {"files": {"board.yaml": "…"}}.',
  }),
  broken: () => ({
    status: 400,
    vi: "Tệp ZIP bị hỏng hoặc thiếu; hãy nén lại thư mục của ban rồi gửi lại.",
    en: "The ZIP file is damaged or cut off; pack the board's folder again and send that.",
  }),
  unsupported: () => ({
    status: 400,
    vi: "Tệp ZIP có mật khẩu, chia nhiều phần hoặc dùng cách nén lạ; hãy nén lại kiểu ZIP thông thường.",
    en: "The ZIP file is encrypted, in several parts or packed in an unusual way; pack it as an ordinary ZIP file.",
  }),
  "too-many-entries": ({ mostFiles }) => ({
    status: 413,
    vi: `Có quá ${mostFiles} tệp; hãy bỏ những tệp không thuộc thư mục của ban.`,
    en: `There are more than ${mostFiles} files; leave out what is not part of the board's folder.`,
  }),
  "too-large": ({ mostUnpacked }) => ({
    status: 413,
    vi: `Các tệp sau khi giải nén vượt quá ${mostUnpacked} byte; hãy bỏ phần thừa.`,
    en: `The files are larger than ${mostUnpacked} bytes once unpacked; leave out what is not needed.`,
  }),
  "too-dense": ({ mostDense }) => ({
    status: 413,
    vi: `Các tệp sau khi giải nén lớn hơn ${mostDense} lần tệp ZIP; dữ liệu của một ban không nén được như vậy.`,
    en: `The files are more than ${mostDense} times as large as the ZIP file once unpacked; a board's records are not.`,
  }),
  exhausting: () => ({
    status: 413,
    vi: 'Kiểm tra thư mục này tốn quá nhiều bộ nhớ hoặc thời gian; hãy chạy "khu check" và sửa lỗi trước khi gửi.',
    en: 'Checking this folder takes too much memory or time; run "khu check" and mend its problems before sending it.',
  }),
};

export const noUpload = (fault: UploadFault, limits: UploadLimits): RequestProblem => {
  const { status, ...detail } = FAULTS[fault](limits);
  return status === 400
    ? new RequestProblem(400, "wrong-body", "Nội dung gửi lên không hợp lệ", detail)
    : new RequestProblem(413, "upload-too-large", "Thư mục gửi lên quá lớn", detail);
};

export const changedMeanwhile = (current: Version | null): RequestProblem =>
  new RequestProblem(
    412,
    "changed-meanwhile",
    "Đã có bản khác được công bố",
    {
      vi: `Bản hiện tại là ${current ?? "(chưa có)"}, không phải bản mà If-Match hoặc If-None-Match nêu; hãy lấy bản hiện tại, gộp thay đổi rồi gửi lại với If-Match: "mã bản" (có dấu ngoặc kép).`,
      en: `The current version is ${current ?? "(none)"}, not what If-Match or If-None-Match names; take the current version, merge your changes and send it with If-Match: "version" (in quotes).`,
    },
    {},
    { current },
  );

export const servedFromFolder = (board: string): RequestProblem =>
  new RequestProblem(409, "served-from-folder", "Ban này được phục vụ từ thư mục trên máy chủ", {
    vi: `Máy chủ đọc ban "${board}" từ một thư mục của nó; hãy sửa trong thư mục ấy, hoặc xin đơn vị vận hành bỏ thư mục khỏi lệnh "khu serve".`,
    en: `The server reads board "${board}" from a folder of its own; change it there, or ask whoever runs the server to take the folder out of "khu serve".`,
  });

/** Long enough for a check to end. */
const RETRY_SECONDS = 5;

export const tooBusy = (): RequestProblem =>
  new RequestProblem(
    503,
    "publishing-elsewhere",
    "Máy chủ đang nhận các bản khác",
    {
      vi: `Máy chủ đang nhận nhiều bản cùng lúc; chưa có gì thay đổi, hãy thử lại sau ${RETRY_SECONDS} giây.`,
      en: `The server is taking several publications at once; nothing was changed, try again in ${RETRY_SECONDS} seconds.`,
    },
    { "Retry-After": String(RETRY_SECONDS) },
  );

export const unpublishedBoard = (): RequestProblem =>
  new RequestProblem(404, "unpublished-board", "Ban này chưa công bố bản nào", {
    vi: "Chưa có bản nào của ban này được gửi lên; hãy công bố bằng PUT /v1/boards/{board}.",
    en: "No version of this board was ever sent; publish one by PUT /v1/boards/{board}.",
  });

export const wrongBaseline = (problems: readonly Problem[]): RequestProblem =>
  new RequestProblem(
    422,
    "wrong-baseline",
    "Số liệu bộ đếm cũ không hợp lệ",
    {
      vi: 'Cần {"total": 1030002, "at": "2019-12-27"}, có thể thêm today, yesterday, week, month, year và views; hãy sửa các lỗi trong "problems".',
      en: 'Expected {"total": 1030002, "at": "2019-12-27"}, and perhaps today, yesterday, week, month, year and views; mend what "problems" lists.',
    },
    {},
    { problems, total: problems.length },
  );
