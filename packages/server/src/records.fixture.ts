import type { BoardRecords } from "@khukit/core/folder";
import { boardFiles, boardRecords } from "./board.fixture.js";

const ZONES = `id,name,nameEn,kind,within,areaHectares,establishedOn,establishedBy,infrastructureInvestor
hon-la,Khu kinh tế Hòn La,Hon La Economic Zone,coastal-economic-zone,,10000,2008-06-10,Quyết định số 79/2008/QĐ-TTg,
cang-bien,Khu công nghiệp Cảng biển Hòn La,Hon La Seaport Industrial Park,industrial-park,hon-la,109,,,Công ty Hạ tầng Mẫu
cha-lo,Khu kinh tế cửa khẩu Cha Lo,Cha Lo Economic Zone,border-gate-economic-zone,,,,,
`;

const ENTERPRISES = `id,name,nameEn,taxCode,country,sector,zone,ownership,status
gom,Công ty Gốm Đăk La,Dak La Ceramics,0100109106,VN,2018:2392,cang-bien,ddi,operating
dien-tu,Công ty Điện tử Mẫu,Sample Electronics,,KR,2025:2610,hon-la,fdi,under-construction
kho,Công ty Kho vận,Sample Logistics,,,2018:H,cha-lo,ddi,suspended
`;

const PROJECTS = `id,name,nameEn,zone,enterprise,capitalSource,purpose,sector,certificate,certificateDay,capital
nha-may,Nhà máy mẫu,Sample plant,hon-la,dien-tu,fdi,production,,4312345678,2023-05-04,5000000 USD
lo-gom,Lò gốm,Kiln,cang-bien,gom,ddi,production,2018:2392,,,735000000000 VND
duong,Đường trục chính,Main road,hon-la,,public,infrastructure,,,,
cang,Bến cảng,Quay,cha-lo,,ddi,infrastructure,,4400000001,2020-01-02,
`;

const DOCUMENTS = `id,type,number,symbol,party,date,issuer,subject
tb-645,TB,645,TB-KKT,,2020-07-17,Ban Quản lý Khu kinh tế tỉnh Mẫu,Kết luận giao ban
qd-45,QĐ,45,QĐ-UBND,,2021-02-03,Ủy ban nhân dân tỉnh Mẫu,Ban hành Quy chế phối hợp về khu công nghiệp
nq-07,NQ,07,NQ/TU,có,2020-01-05,Tỉnh ủy Mẫu,Phát triển đô thị
`;

const AREAS = `land_leased,hon-la,,2023,,"133,475",ha,,actual,,,,
land_area_industrial,hon-la,,2023,,190,ha,,actual,,,,
land_area_established,hon-la,,2023,,10000,ha,,actual,,,,
occupancy_rate,cang-bien,,2023,,66,percent,,actual,,,,
land_leased,cang-bien,,2023,,50,ha,approx,actual,,,,
land_area_industrial,cang-bien,,2023,,100,ha,,actual,,,,
occupancy_rate_operating,cang-bien,,2022,,80,percent,,estimate,,,,
`;

/** An issued report and a draft. */
const REPORT = `---
period: "2023"
kind: final-review
subject: Tổng kết công tác năm 2023, nhiệm vụ năm 2024
number: "05"
symbol: BC-KKT
issuer: Ban Quản lý Khu kinh tế tỉnh Mẫu
place: Đồng Hới
date: 2024-01-05
addressees: [Ủy ban nhân dân tỉnh Mẫu]
recipients: [Như trên, Lãnh đạo Ban]
filing: VT, KHTH
signerTitle: Trưởng ban
asOf: 2023-12-31
figures:
  - { indicator: revenue }
  - { indicator: vehicles, zone: cha-lo }
  - { indicator: disbursement_rate, period: "2023" }
directives: [bao-cao, ho-so]
---

Mở đầu.

# I. KẾT QUẢ

Doanh thu **đạt** kế hoạch. <img src=x onerror="x()">

## 1. Thu hút đầu tư

| Khu | Dự án |
|---|---|
| Hòn La | 3 |

# II. NHIỆM VỤ

Hoàn thành quy hoạch.
`;

const DRAFT = `---
period: "2023-H1"
kind: interim-review
subject: Sơ kết 6 tháng đầu năm 2023
symbol: BC-KKT
---

Nội dung.
`;

export const recordFiles = {
  "zones.csv": ZONES,
  "enterprises.csv": ENTERPRISES,
  "projects.csv": PROJECTS,
  "documents.csv": DOCUMENTS,
  "observations.csv": `${boardFiles.get("observations.csv")}${AREAS}`,
  "reports/2023.md": REPORT,
  "reports/2023-H1.md": DRAFT,
};

/** The small board with zones inside zones, enterprises, projects, documents and reports; the texts are invented. */
export const fullRecords = (changes: Readonly<Record<string, string>> = {}, id = "mau"): BoardRecords =>
  boardRecords({ ...recordFiles, ...changes }, id);
