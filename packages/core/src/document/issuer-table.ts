/**
 * Abbreviations of issuers that are met often. The head of each agency sets its own abbreviation (Decree 30/2020/NĐ-CP,
 * Appendix I, verified), so these lists help to read and never restrict.
 * Source: CP, TTg, UBND, HĐND, TW, TU, KKT, BTC, BNV, BCT, BTNMT, BNNMT, BKHĐT, VPTW, BTCTW and ĐUK by references on
 * public pages (verified); the others from memory, unverified.
 */
export type IssuerRow = readonly [abbreviation: string, vi: string, en: string];

/** Bodies of which there is one, so that the abbreviation alone says who issued. */
export const NATIONAL: readonly IssuerRow[] = [
  ["CP", "Chính phủ", "Government"],
  ["TTg", "Thủ tướng Chính phủ", "Prime Minister"],
  ["HĐBT", "Hội đồng Bộ trưởng", "Council of Ministers"],
  ["CTN", "Chủ tịch nước", "President"],
  ["VPCP", "Văn phòng Chính phủ", "Office of the Government"],
  ["VPQH", "Văn phòng Quốc hội", "Office of the National Assembly"],
  ["BNV", "Bộ Nội vụ", "Ministry of Home Affairs"],
  ["BTC", "Bộ Tài chính", "Ministry of Finance"],
  ["BKHĐT", "Bộ Kế hoạch và Đầu tư", "Ministry of Planning and Investment"],
  ["BCT", "Bộ Công Thương", "Ministry of Industry and Trade"],
  ["BXD", "Bộ Xây dựng", "Ministry of Construction"],
  ["BGTVT", "Bộ Giao thông vận tải", "Ministry of Transport"],
  ["BTNMT", "Bộ Tài nguyên và Môi trường", "Ministry of Natural Resources and Environment"],
  ["BNNMT", "Bộ Nông nghiệp và Môi trường", "Ministry of Agriculture and Environment"],
  ["BNNPTNT", "Bộ Nông nghiệp và Phát triển nông thôn", "Ministry of Agriculture and Rural Development"],
  ["BNN&PTNT", "Bộ Nông nghiệp và Phát triển nông thôn", "Ministry of Agriculture and Rural Development"],
  ["BKHCN", "Bộ Khoa học và Công nghệ", "Ministry of Science and Technology"],
  ["BTTTT", "Bộ Thông tin và Truyền thông", "Ministry of Information and Communications"],
  ["BLĐTBXH", "Bộ Lao động - Thương binh và Xã hội", "Ministry of Labour, Invalids and Social Affairs"],
  ["BGDĐT", "Bộ Giáo dục và Đào tạo", "Ministry of Education and Training"],
  ["BYT", "Bộ Y tế", "Ministry of Health"],
  ["BVHTTDL", "Bộ Văn hóa, Thể thao và Du lịch", "Ministry of Culture, Sports and Tourism"],
  ["BTP", "Bộ Tư pháp", "Ministry of Justice"],
  ["BCA", "Bộ Công an", "Ministry of Public Security"],
  ["BQP", "Bộ Quốc phòng", "Ministry of National Defence"],
  ["BNG", "Bộ Ngoại giao", "Ministry of Foreign Affairs"],
  ["BDTTG", "Bộ Dân tộc và Tôn giáo", "Ministry of Ethnic and Religious Affairs"],
  ["TTCP", "Thanh tra Chính phủ", "Government Inspectorate"],
  ["NHNN", "Ngân hàng Nhà nước Việt Nam", "State Bank of Vietnam"],
  ["KTNN", "Kiểm toán nhà nước", "State Audit Office"],
  ["TANDTC", "Tòa án nhân dân tối cao", "Supreme People's Court"],
  ["VKSNDTC", "Viện kiểm sát nhân dân tối cao", "Supreme People's Procuracy"],
];

/** Bodies of which every province, zone or commune may have one. */
export const LOCAL: readonly IssuerRow[] = [
  ["UBND", "Ủy ban nhân dân", "People's Committee"],
  ["HĐND", "Hội đồng nhân dân", "People's Council"],
  ["BQL", "Ban Quản lý", "Management Board"],
  ["BQLKKT", "Ban Quản lý Khu kinh tế", "Management Board of Economic Zones"],
  ["BQLKCN", "Ban Quản lý các khu công nghiệp", "Management Board of Industrial Parks"],
  ["KKT", "Ban Quản lý Khu kinh tế", "Management Board of Economic Zones"],
  ["KCN", "Ban Quản lý các khu công nghiệp", "Management Board of Industrial Parks"],
  ["SKHĐT", "Sở Kế hoạch và Đầu tư", "Department of Planning and Investment"],
  ["STC", "Sở Tài chính", "Department of Finance"],
  ["SCT", "Sở Công Thương", "Department of Industry and Trade"],
  ["SXD", "Sở Xây dựng", "Department of Construction"],
  ["STNMT", "Sở Tài nguyên và Môi trường", "Department of Natural Resources and Environment"],
  ["SNNMT", "Sở Nông nghiệp và Môi trường", "Department of Agriculture and Environment"],
  ["SNV", "Sở Nội vụ", "Department of Home Affairs"],
  ["SKHCN", "Sở Khoa học và Công nghệ", "Department of Science and Technology"],
  ["STP", "Sở Tư pháp", "Department of Justice"],
  ["SLĐTBXH", "Sở Lao động - Thương binh và Xã hội", "Department of Labour, Invalids and Social Affairs"],
];

export const PARTY_NATIONAL: readonly IssuerRow[] = [
  ["TW", "Trung ương Đảng", "Party Central Committee"],
  ["VPTW", "Văn phòng Trung ương Đảng", "Office of the Party Central Committee"],
  ["BTCTW", "Ban Tổ chức Trung ương", "Central Organisation Commission"],
  ["BKTTW", "Ban Kinh tế Trung ương", "Central Economic Commission"],
  ["BNCTW", "Ban Nội chính Trung ương", "Central Commission for Internal Affairs"],
  ["UBKTTW", "Ủy ban Kiểm tra Trung ương", "Central Inspection Commission"],
];

export const PARTY_LOCAL: readonly IssuerRow[] = [
  ["TU", "Tỉnh ủy, Thành ủy", "Provincial or City Party Committee"],
  ["VPTU", "Văn phòng Tỉnh ủy, Thành ủy", "Office of the Provincial or City Party Committee"],
  ["BTCTU", "Ban Tổ chức Tỉnh ủy, Thành ủy", "Organisation Commission of the Provincial or City Party Committee"],
  ["UBKTTU", "Ủy ban Kiểm tra Tỉnh ủy, Thành ủy", "Inspection Commission of the Provincial or City Party Committee"],
  ["ĐU", "Đảng ủy", "Party Committee"],
  ["ĐUK", "Đảng ủy Khối", "Party Committee of a Bloc of Agencies"],
];

/** Another spelling of an abbreviation, and the one in the lists. Source: references on public pages (secondary source). */
export const OTHER_ISSUER_SPELLINGS: ReadonlyMap<string, string> = new Map([["TƯ", "TW"]]);
