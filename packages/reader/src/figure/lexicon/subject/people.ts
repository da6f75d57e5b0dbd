import type { SubjectEntry } from "./entry.js";

/** Who works, where, and for how much. */
export const PEOPLE: readonly SubjectEntry[] = [
  ["số doanh nghiệp|tổng số doanh nghiệp|doanh nghiệp|số dn|số đơn vị|số công ty|số lượng doanh nghiệp", "enterprise"],
  [
    `lao động|người lao động|số lao động|tổng số lao động|lực lượng lao động|công nhân|nhân công|
      công nhân lao động|nhân lực|số lượng lao động|nguồn lao động|
      tổng lao động|cnlđ|nlđ|số người lao động|tổng số người lao động|lđ|tổng số lđ|số lđ|số người làm việc|
      người làm việc|người đang làm việc|tổng số người làm việc|số công nhân|tổng số công nhân`,
    "worker",
  ],
  ["đang sử dụng|sử dụng|thu dụng|sử dụng thường xuyên|đang làm việc", "worker"],
  [
    "việc làm|giải quyết việc làm|tạo việc làm|tạo công ăn việc làm|giải quyết việc làm cho|tạo việc làm cho",
    "worker",
    "jobs",
  ],
  ["lđ nữ|lao động nữ|nữ|nữ công nhân|công nhân nữ|lao động là nữ", "worker", "female"],
  [
    `lao động địa phương|người địa phương|lao động trong tỉnh|lao động là người địa phương|người trong tỉnh|
      lao động tại địa phương|lao động tỉnh nhà|con em địa phương`,
    "worker",
    "local",
  ],
  [
    `lao động nước ngoài|người nước ngoài|chuyên gia nước ngoài|lao động là người nước ngoài|
      lao động người nước ngoài`,
    "worker",
    "abroad",
  ],
  ["lao động trong nước|lao động việt nam|người việt nam|lao động là người việt nam", "worker", "home"],
  [
    "lao động chính thức|lao động thường xuyên|lao động dài hạn|lao động không thời hạn|lao động cơ hữu",
    "worker",
    "permanent",
  ],
  ["lao động thời vụ|lao động ngắn hạn|lao động mùa vụ", "worker", "seasonal"],
  [
    `tuyển|tuyển mới|tuyển thêm|tuyển dụng|tuyển dụng mới|tuyển dụng thêm|lao động mới|lao động tuyển mới|
      lao động tăng thêm|việc làm mới|giải quyết việc làm mới|giải quyết việc làm mới cho|tạo thêm việc làm mới|tuyển được|lao động tuyển dụng mới|tạo thêm việc làm|tạo việc làm mới|
      giải quyết thêm việc làm`,
    "worker",
    "recruited",
  ],
  [
    `viên chức|biên chế|công chức, viên chức|cán bộ, công chức|cán bộ, công chức, viên chức|biên chế được giao|
      số biên chế`,
    "staff",
  ],
  ["công chức|biên chế công chức|công chức hành chính", "staff", "civil"],
  [
    `thu nhập|thu nhập bình quân|thu nhập phổ biến|lương|tiền lương|mức lương|lương bình quân|
      tiền lương bình quân|mức thu nhập|thu nhập trung bình|mức lương bình quân|thu nhập của người lao động|
      mức thu nhập bình quân|lương trung bình|tiền lương trung bình`,
    "income",
  ],
];
