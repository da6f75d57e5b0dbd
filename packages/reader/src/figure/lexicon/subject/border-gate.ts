import type { SubjectEntry } from "./entry.js";

/** What passes gates and ports. */
export const BORDER_GATE: readonly SubjectEntry[] = [
  [
    `hàng hóa|sản lượng hàng hóa|lượng hàng hóa|hàng hóa xuất nhập khẩu|hàng hóa qua cửa khẩu|
      khối lượng hàng hóa|lượng hàng|hàng hai chiều|khối lượng hàng|tổng lượng hàng hóa|chở`,
    "cargo",
  ],
  [
    `hàng hóa xuất khẩu|hàng xuất khẩu qua|hàng hóa xuất khẩu qua|lượng hàng xuất khẩu|lượng hàng hóa xuất khẩu`,
    "cargo",
    "outward",
  ],
  [
    `hàng thông qua|lượng hàng thông qua|hàng hóa thông qua|sản lượng hàng hóa thông qua|hàng qua cảng|
      hàng hóa qua cảng|hàng hóa thông qua cảng|sản lượng hàng hóa qua cảng|lượng hàng qua cảng|
      sản lượng qua cảng|hàng thông qua cảng|lượng hàng hóa qua cảng|bốc xếp|hàng hóa thông quan qua cảng|
      khối lượng hàng hóa qua cảng|sản lượng hàng qua cảng|hàng hóa bốc xếp|sản lượng bốc xếp|bốc dỡ`,
    "portCargo",
  ],
  [
    `phương tiện|phương tiện xuất nhập cảnh|lượt xe|xe xuất nhập cảnh|lượt phương tiện|
      phương tiện xuất, nhập cảnh|phương tiện qua cửa khẩu|xe qua cửa khẩu|xuất nhập cảnh phương tiện`,
    "vehicle",
  ],
  ["phương tiện quá cảnh|xe quá cảnh", "vehicle", "transit"],
  ["tàu|lượt tàu|tàu ra vào|tàu vào cảng|tàu cập cảng|lượt tàu ra vào", "vessel"],
  [
    `khách xuất nhập cảnh|người xuất nhập cảnh|hành khách|hành khách xuất nhập cảnh|xuất nhập cảnh|
      khách qua cửa khẩu|người qua lại|lượt người xuất nhập cảnh|khách xuất, nhập cảnh|người xuất, nhập cảnh|
      cư dân biên giới|khách xuất cảnh, nhập cảnh|lượng khách xuất nhập cảnh`,
    "passenger",
  ],
  ["khách du lịch|du khách|khách tham quan|lượt khách du lịch|khách quốc tế|khách nội địa", "tourist"],
  ["tờ khai|tờ khai hải quan|số tờ khai", "declaration"],
];
