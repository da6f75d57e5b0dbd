export const USAGE = `khu: công cụ của Khukit / the Khukit command

  khu check DIR…                 kiểm tra thư mục của ban: nêu mọi lỗi theo tệp, dòng, cột
                                 check board folders: every problem by file, row and column
  khu read FILE|- [--json | --out page.html] [--published YYYY-MM-DD]
                                 đọc tin, báo cáo, văn bản (.txt .html .docx .pdf): đánh dấu số liệu, ngày, nhiệm vụ
                                 read news, reports, documents: figures, dates and tasks marked in the text
  khu import SRC --into DIR [--yes] [--replace] [--published YYYY-MM-DD]
                                 nhập tệp hoặc nguồn tin (RSS, JSON) vào thư mục của ban; xem trước rồi mới ghi
                                 import a file or a saved feed into a board folder; shown first, then written
  khu serve DIR… [--store store] [--host 127.0.0.1] [--port 4173] [--db visits.db]
                 [--origin https://…] [--trust-proxy 127.0.0.1] [--limits off]
                                 phục vụ dữ liệu và đếm lượt truy cập; với --store thì nhận dữ liệu công bố qua HTTP
                                 serve the records and count visits; with --store, boards can be published over HTTP
  khu token create (--board ID | --site ID) --label TEXT [--expires YYYY-MM-DD] [--store store]
  khu token list|log|revoke ID [--store store]
                                 cấp, xem, thu hồi token để công bố dữ liệu; xem nhật ký sử dụng
                                 make, list and revoke tokens for publishing; see their uses
  khu rollback BOARD [VERSION] [--list] [--store store]
                                 quay về bản đã công bố trước đó
                                 go back to what was published before
  khu build DIR… --out OUT [--origin https://…]
                                 ghi cùng các địa chỉ ấy thành tệp tĩnh
                                 write the same addresses as static files
  khu --help | --version
`;

/** A command line that cannot be carried out: what was found and what is expected. */
export class UsageError extends Error {
  override readonly name = "UsageError";
}
