import { during, group, investorForm, standing } from "./define.js";
import { A4_SAVINGS } from "./form-a4-saving.js";
import { A4_SYMBIOSIS } from "./form-a4-symbiosis.js";
import { ENTERPRISES, HECTARES, MEASURES, NETWORKS, PERCENT } from "./printed-unit.js";

/**
 * Filed by the investor of a park's infrastructure to the board. N is the year of the report: most figures are of the year
 * before. Money is in VND million.
 */
export const FORM_A4 = investorForm({
  id: "A.4",
  title: {
    vi: "Báo cáo theo dõi, giám sát thực hiện khu công nghiệp sinh thái (khoản 1 Điều 43 Nghị định số 35/2022/NĐ-CP)",
    en: "Monitoring report on an eco-industrial park (Decree 35/2022/NĐ-CP, Article 43.1)",
  },
  row: {
    vi: "một KCN, tức một dự án hạ tầng KCN: cả báo cáo",
    en: "an industrial park, that is its infrastructure project: the whole report",
  },
  groups: [
    group(
      "I.2.5 Diện tích đất",
      standing("park_land", "2.5.1", "Tổng diện tích đất KCN (ha)", "Total park land", HECTARES),
      standing("green_land", "2.5.2", "Diện tích đất dành cho cây xanh (ha)", "Green land", HECTARES),
      standing("green_land_share", "2.5.3", "% diện tích cây xanh", "Green land share", PERCENT, {
        computed: "green_land / park_land * 100",
      }),
      standing("transport_land", "2.5.4", "Diện tích đất dành cho giao thông (ha)", "Transport land", HECTARES),
      standing("transport_land_share", "2.5.5", "% diện tích giao thông", "Transport land share", PERCENT, {
        computed: "transport_land / park_land * 100",
      }),
      standing("technical_land", "2.5.6", "Diện tích đất dành cho khu kỹ thuật (ha)", "Technical land", HECTARES),
      standing("technical_land_share", "2.5.7", "% diện tích khu kỹ thuật", "Technical land share", PERCENT, {
        computed: "technical_land / park_land * 100",
      }),
      standing(
        "social_land",
        "2.5.8",
        "Diện tích đất dành cho hạ tầng xã hội (ha)",
        "Social infrastructure land",
        HECTARES,
      ),
      standing(
        "social_land_share",
        "2.5.9",
        "% diện tích hạ tầng xã hội",
        "Social infrastructure land share",
        PERCENT,
        { computed: "social_land / park_land * 100" },
      ),
    ),
    group(
      "III.1.1 RECP",
      standing(
        "recp_enterprises_to_n2",
        "III.1.1.1",
        "Tổng số doanh nghiệp trong KCN đã áp dụng RECP đến năm [N-2]",
        "Enterprises applying RECP up to year N-2",
        ENTERPRISES,
      ),
      standing(
        "recp_measures_to_n2",
        "III.1.1.2",
        "Tổng số giải pháp đến năm [N-2]",
        "RECP measures up to year N-2",
        MEASURES,
      ),
      during(
        "recp_enterprises_n1",
        "III.1.1.3",
        "Tổng số DN đã áp dụng RECP trong năm [N-1]",
        "Enterprises applying RECP in year N-1",
        ENTERPRISES,
      ),
      during(
        "recp_measures_n1",
        "III.1.1.4",
        "Tổng số giải pháp trong năm [N-1]",
        "RECP measures in year N-1",
        MEASURES,
      ),
      standing(
        "recp_enterprises_planned",
        "III.1.1.5",
        "Dự kiến số doanh nghiệp trong KCN có kế hoạch áp dụng RECP trong 3 năm tới [N+3]",
        "Enterprises planning RECP in the next 3 years",
        ENTERPRISES,
      ),
    ),
    ...A4_SAVINGS,
    group(
      "III.2 Cộng sinh công nghiệp",
      standing(
        "symbiosis_networks",
        "III.2.1.1",
        "Số lượng cộng sinh đến hết năm [N-1] (mạng lưới)",
        "Symbiosis networks to end of year N-1",
        NETWORKS,
      ),
      standing(
        "symbiosis_planned",
        "III.2.1.8",
        "Số lượng cộng sinh dự kiến đến năm [N+3]",
        "Symbiosis networks planned to year N+3",
        NETWORKS,
      ),
    ),
    A4_SYMBIOSIS,
  ],
});
