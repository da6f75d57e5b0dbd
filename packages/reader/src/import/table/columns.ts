/** The tables that an import writes rows of. */
export type ImportedTable = "observations.csv" | "documents.csv" | "directives.csv";

/** The columns of each, by their English headers, with the Vietnamese ones: as core reads them. */
export const COLUMNS: Readonly<Record<ImportedTable, Readonly<Record<string, string>>>> = {
  "observations.csv": {
    indicator: "Chỉ tiêu",
    zone: "Mã khu",
    project: "Mã dự án",
    period: "Kỳ",
    asOf: "Ngày chốt",
    value: "Giá trị",
    unit: "Đơn vị tính",
    equivalent: "Tương đương",
    qualifier: "Mức",
    status: "Trạng thái",
    cumulative: "Lũy kế",
    comparisons: "So sánh",
    article: "Bài viết",
    note: "Ghi chú",
  },
  "documents.csv": {
    id: "Mã văn bản",
    type: "Loại văn bản",
    number: "Số",
    symbol: "Ký hiệu",
    party: "Văn bản của Đảng",
    date: "Ngày ban hành",
    issuer: "Cơ quan ban hành",
    subject: "Trích yếu",
  },
  "directives.csv": {
    id: "Mã nhiệm vụ",
    document: "Mã văn bản",
    article: "Bài viết",
    section: "Mục",
    text: "Nội dung",
    lead: "Đơn vị chủ trì",
    with: "Đơn vị phối hợp",
    period: "Kỳ thực hiện",
    due: "Hạn hoàn thành",
    completed: "Ngày hoàn thành",
    result: "Kết quả",
  },
};
