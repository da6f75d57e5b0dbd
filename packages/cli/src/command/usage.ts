export const USAGE = `khu: công cụ của Khukit / the Khukit command

  khu check DIR…                 kiểm tra thư mục của ban: nêu mọi lỗi theo tệp, dòng, cột
                                 check board folders: every problem by file, row and column
  khu serve DIR… [--host 127.0.0.1] [--port 4173] [--db visits.db]
                 [--origin https://…] [--trust-proxy 127.0.0.1] [--limits off]
                                 phục vụ dữ liệu và đếm lượt truy cập
                                 serve the records and count visits
  khu build DIR… --out OUT [--origin https://…]
                                 ghi cùng các địa chỉ ấy thành tệp tĩnh
                                 write the same addresses as static files
  khu --help | --version
`;

/** A command line that cannot be carried out: what was found and what is expected. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
