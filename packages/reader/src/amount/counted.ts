import type { Family, Trait } from "../figure/sign.js";

/** A noun that is counted: what stands after the number, the unit it makes, and what it tells of the figure. */
export interface Counted {
  readonly unit: string;
  readonly family: Family | null;
  readonly traits: readonly Trait[];
}

type CountedEntry = readonly [wordings: string, unit: string, family: Family | null, ...traits: Trait[]];

const NOUNS: readonly CountedEntry[] = [
  ["dự án|lượt dự án|dự án đầu tư|da|dự án thứ cấp", "projects", "project"],
  [
    `dự án hạ tầng|dự án đầu tư hạ tầng|dự án kết cấu hạ tầng|dự án đầu tư công|công trình hạ tầng|
      dự án xây dựng hạ tầng|dự án đầu tư xây dựng hạ tầng|dự án đầu tư xây dựng kết cấu hạ tầng|
      dự án đầu tư kết cấu hạ tầng`,
    "projects",
    "project",
    "infrastructure",
  ],
  ["fdi", "projects", "project", "foreign"],
  ["ddi", "projects", "project", "domestic"],
  [
    "doanh nghiệp|dn|công ty|đơn vị sản xuất|doanh nghiệp thứ cấp|cơ sở sản xuất|lượt doanh nghiệp",
    "enterprises",
    "enterprise",
  ],
  [
    `lđ|lao động|người lao động|công nhân|nhân công|công nhân lao động|lao động địa phương|cnlđ|nlđ|
      lượt lao động|công nhân, lao động|việc làm|chỗ làm việc|công nhân viên|chỗ làm`,
    "people",
    "worker",
  ],
  ["người", "people", null],
  ["lđ nữ|lao động nữ|nữ|lao động là nữ|nữ công nhân|nữ lao động", "people", "worker", "female"],
  [
    "lao động nước ngoài|người nước ngoài|chuyên gia|lao động là người nước ngoài|chuyên gia nước ngoài",
    "people",
    "worker",
    "abroad",
  ],
  ["lao động trong nước|lao động việt nam|người việt nam", "people", "worker", "home"],
  [
    "lao động trong tỉnh|người địa phương|lao động là người địa phương|lao động địa phương",
    "people",
    "worker",
    "local",
  ],
  ["lao động chính thức|lao động thường xuyên", "people", "worker", "permanent"],
  ["lao động thời vụ|lao động mùa vụ", "people", "worker", "seasonal"],
  ["lao động mới|việc làm mới|lao động tăng thêm", "people", "worker", "recruited"],
  ["viên chức|biên chế|công chức, viên chức|cán bộ, công chức|cán bộ, công chức, viên chức|cbccvc", "people", "staff"],
  ["công chức|biên chế công chức", "people", "staff", "civil"],
  [
    `kcn|khu công nghiệp|khu|kkt|khu kinh tế|kcn, kkt|kcn tập trung|khu công nghiệp tập trung|khu chế xuất, khu công nghiệp|khu công nghiệp, khu chế xuất|kcx, kcn|kcn, kcx|kcx|khu chế xuất`,
    "count",
    "zone",
  ],
  [
    `phương tiện|lượt phương tiện|lượt xe|xe|lượt xe ô tô|lượt ô tô|xe ô tô|phương tiện vận tải|
      lượt phương tiện vận tải|xe hàng|xe container|lượt xe container|chuyến xe`,
    "vehicles",
    "vehicle",
  ],
  ["lượt tàu|tàu|chuyến tàu|lượt tàu thuyền|chuyến tàu biển|lượt tàu biển|tàu biển", "vessels", "vessel"],
  [
    `lượt người|lượt khách|hành khách|lượt hành khách|khách|lượt khách du lịch|lượt du khách|du khách|
      lượt người và phương tiện|khách du lịch`,
    "visits",
    "passenger",
  ],
  ["khách hàng|khách mời|đại biểu|vận động viên|thành viên|học sinh|sinh viên|hộ|hộ dân|lượt công dân", "others", null],
  ["lượt", "visits", null],
  ["giải pháp", "measures", null],
  ["mạng lưới", "networks", null],
  ["liên kết", "links", null],
  ["tờ khai|tờ khai hải quan|bộ tờ khai|tờ khai xuất nhập khẩu", "declarations", "declaration"],
  [
    `giấy chứng nhận|gcn|gcnđkđt|gcnđt|giấy chứng nhận đăng ký đầu tư|giấy chứng nhận đầu tư|
      lượt giấy chứng nhận|giấy cnđt|giấy cnđkđt|lượt giấy chứng nhận đăng ký đầu tư`,
    "certificates",
    "certificate",
  ],
  ["đề án|đề án quan trọng", "count", "scheme"],
  [
    `hội nghị gặp mặt doanh nghiệp|hội nghị đối thoại doanh nghiệp|buổi gặp mặt doanh nghiệp|
      hội nghị gặp gỡ doanh nghiệp|hội nghị đối thoại|cuộc gặp mặt doanh nghiệp|
      hội nghị đối thoại với doanh nghiệp|cuộc đối thoại doanh nghiệp|buổi đối thoại doanh nghiệp|
      hội nghị gặp mặt, đối thoại doanh nghiệp|hội nghị gặp mặt|cuộc gặp mặt|buổi đối thoại|cuộc đối thoại|
      hội nghị tiếp xúc doanh nghiệp|hội nghị gặp gỡ, đối thoại doanh nghiệp`,
    "count",
    "meeting",
  ],
];

export const COUNTED_NOUNS: readonly (readonly [wordings: string, counted: Counted])[] = NOUNS.map(
  ([wordings, unit, family, ...traits]) => [wordings, { unit, family, traits }],
);

/** After such a word a number is a name: `giai đoạn 2`, `KCN Sóng Thần 3`, `phòng 204`. */
export const NUMBERED_THINGS = `giai đoạn|điều|khoản|chương|mục|phòng|lô|quốc lộ|ql|tỉnh lộ|hạng|bậc|vị trí|mẫu|phụ lục|vòng|thứ|lần thứ|
    khóa|tập|quyển|trang|km|phiên bản|số máy|máy lẻ|biểu|phường|quận|thông tư|nghị định|mã|vsip`;
