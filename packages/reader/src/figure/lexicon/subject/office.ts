import type { SubjectEntry } from "./entry.js";

/** The office's own work. */
export const OFFICE: readonly SubjectEntry[] = [
  [
    `hồ sơ đúng hạn|tỷ lệ hồ sơ đúng hạn|hồ sơ giải quyết đúng hạn|đúng và trước hạn|đúng hạn|
      trước và đúng hạn|giải quyết đúng hạn|đúng và sớm hẹn|tỷ lệ giải quyết đúng hạn|trước hạn và đúng hạn|
      giải quyết hồ sơ đúng hạn|tỷ lệ giải quyết hồ sơ đúng hạn|trả kết quả đúng hạn|hồ sơ trước và đúng hạn|
      đúng hẹn|sớm và đúng hẹn|trước hạn, đúng hạn|đúng hạn và trước hạn`,
    "onTime",
  ],
  ["kết quả thực hiện nhiệm vụ|cập nhật kết quả thực hiện nhiệm vụ|cập nhật nhiệm vụ", "taskUpdate"],
];
