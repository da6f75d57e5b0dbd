import { boardForm, group, standing } from "./define.js";
import { HECTARES } from "./printed-unit.js";

/** What remains is typed: an earlier rule, planned less approved, was dropped. Only group I counts in the total of what is approved. */
export const FORM_2107 = boardForm({
  id: "2107",
  title: {
    vi: "Danh mục các KCN nằm trong quy hoạch còn hiệu lực tính đến cuối kỳ báo cáo",
    en: "Industrial parks in plans still in force at the period's end",
  },
  row: { vi: "một KCN trong quy hoạch", en: "a planned industrial park" },
  groups: [
    group(
      null,
      standing("planned_area", "D", "Quy mô DT quy hoạch", "Planned area", HECTARES),
      standing("approved_area", "F", "Quy mô DT đã chấp thuận", "Area already approved for investment", HECTARES),
      standing("remaining_area", "G", "Quy mô DT còn lại", "Remaining area", HECTARES),
    ),
  ],
});
