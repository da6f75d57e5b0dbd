/**
 * The names of the sections of both editions, with the letter that each had in 2018 and has since 2025. Source: Decisions
 * 27/2018/QĐ-TTg and 36/2025/QĐ-TTg (secondary: public copies of the lists). English by ISIC revisions 4 and 5, which
 * the two follow (from memory).
 */
type Row = readonly [letter2018: string | null, letter2025: string | null, vi: string, en: string];

export const SECTION_NAMES: readonly Row[] = [
  ["A", "A", "Nông nghiệp, lâm nghiệp và thủy sản", "Agriculture, forestry and fishing"],
  ["B", "B", "Khai khoáng", "Mining and quarrying"],
  ["C", "C", "Công nghiệp chế biến, chế tạo", "Manufacturing"],
  [
    "D",
    "D",
    "Sản xuất và phân phối điện, khí đốt, nước nóng, hơi nước và điều hòa không khí",
    "Electricity, gas, steam and air conditioning supply",
  ],
  [
    "E",
    "E",
    "Cung cấp nước; hoạt động quản lý và xử lý rác thải, nước thải",
    "Water supply; sewerage, waste management and remediation activities",
  ],
  ["F", "F", "Xây dựng", "Construction"],
  [
    "G",
    null,
    "Bán buôn và bán lẻ; sửa chữa ô tô, mô tô, xe máy và xe có động cơ khác",
    "Wholesale and retail trade; repair of motor vehicles and motorcycles",
  ],
  [null, "G", "Bán buôn và bán lẻ", "Wholesale and retail trade"],
  ["H", null, "Vận tải kho bãi", "Transportation and storage"],
  [null, "H", "Vận tải, kho bãi", "Transportation and storage"],
  ["I", "I", "Dịch vụ lưu trú và ăn uống", "Accommodation and food service activities"],
  ["J", null, "Thông tin và truyền thông", "Information and communication"],
  [
    null,
    "J",
    "Hoạt động xuất bản, phát sóng, sản xuất và phân phối nội dung",
    "Publishing, broadcasting, and content production and distribution activities",
  ],
  [
    null,
    "K",
    "Hoạt động viễn thông; lập trình máy tính, tư vấn, cơ sở hạ tầng máy tính và các dịch vụ thông tin khác",
    "Telecommunication, computer programming, consultancy, computing infrastructure and other information service activities",
  ],
  ["K", "L", "Hoạt động tài chính, ngân hàng và bảo hiểm", "Financial and insurance activities"],
  ["L", "M", "Hoạt động kinh doanh bất động sản", "Real estate activities"],
  ["M", "N", "Hoạt động chuyên môn, khoa học và công nghệ", "Professional, scientific and technical activities"],
  ["N", "O", "Hoạt động hành chính và dịch vụ hỗ trợ", "Administrative and support service activities"],
  [
    "O",
    "P",
    "Hoạt động của Đảng Cộng sản, tổ chức chính trị - xã hội, quản lý nhà nước, an ninh quốc phòng; bảo đảm xã hội bắt buộc",
    "Activities of the Communist Party and socio-political organisations; public administration and defence; compulsory social security",
  ],
  ["P", "Q", "Giáo dục và đào tạo", "Education and training"],
  ["Q", "R", "Y tế và hoạt động trợ giúp xã hội", "Human health and social work activities"],
  ["R", null, "Nghệ thuật, vui chơi và giải trí", "Arts, entertainment and recreation"],
  [null, "S", "Nghệ thuật, thể thao và giải trí", "Arts, sports and recreation"],
  ["S", "T", "Hoạt động dịch vụ khác", "Other service activities"],
  [
    "T",
    "U",
    "Hoạt động làm thuê các công việc trong các hộ gia đình, sản xuất sản phẩm vật chất và dịch vụ tự tiêu dùng của hộ gia đình",
    "Activities of households as employers; goods- and services-producing activities of households for own use",
  ],
  ["U", "V", "Hoạt động của các tổ chức và cơ quan quốc tế", "Activities of extraterritorial organisations and bodies"],
];
