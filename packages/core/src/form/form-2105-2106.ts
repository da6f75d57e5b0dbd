import { boardForm } from "./define.js";
import type { NationalForm } from "./form.js";

/** The columns of this form and the next must come from the circular. That both are filed by the quarter is an inference. */
export const FORM_2105: NationalForm = {
  ...boardForm({
    id: "2105",
    title: {
      vi: "Tình hình đầu tư và xây dựng nhà máy xử lý nước thải tập trung KCN",
      en: "Investment in and construction of central wastewater treatment plants of industrial parks",
    },
    row: { vi: "một nhà máy xử lý nước thải tập trung", en: "a central wastewater treatment plant" },
    groups: [],
  }),
  known: "none",
  missing: {
    vi: 'Chỉ biết hai cột chữ "Quy mô công nghệ (Công suất xử lý)" và "Thời gian dự kiến hoàn thành"; chưa biết cột số nào.',
    en: "Only two columns of text are known, the treatment capacity and the expected completion; no figure column is.",
  },
};

export const FORM_2106: NationalForm = {
  ...boardForm({
    id: "2106",
    title: {
      vi: "Số lao động trực tiếp làm việc tại các KCN",
      en: "Workers directly employed in industrial parks",
    },
    row: { vi: "một KCN", en: "an industrial park" },
    groups: [],
  }),
  known: "none",
  missing: {
    vi: "Chỉ biết tên biểu và mỗi dòng là một KCN; chưa biết cột nào.",
    en: "Only the title and that a row is a park are known; no column is.",
  },
};
