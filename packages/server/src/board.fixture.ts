import { type BoardRecords, checkFolder, type FolderFiles } from "@khukit/core/folder";
import { formatProblem } from "@khukit/core/problem";

/** A small board with a figure, a task and an article of each kind; the texts are invented. */
export const boardFiles: FolderFiles = new Map([
  [
    "board.yaml",
    `name: { vi: Ban Quản lý Khu kinh tế tỉnh Mẫu, en: Management Board of Mau Economic Zone }
shortName: { vi: Ban Quản lý KKT Mẫu, en: Mau Board }
province: { code: "44", name: Quảng Bình, asOf: "2024-01-22" }
address: 01 đường Mẫu
numbers: vi
newsUrl: "/mau/tin/{slug}/"
units:
  - { id: van-phong, name: { vi: Văn phòng, en: Office } }
  - { id: ke-hoach, name: { vi: Phòng Kế hoạch - Tổng hợp, en: Planning Department } }
  - { id: moi-truong, name: { vi: Phòng Môi trường, en: Environment Department } }
`,
  ],
  [
    "zones.csv",
    `id,name,nameEn,kind,within,areaHectares
hon-la,Khu kinh tế Hòn La,Hon La Economic Zone,coastal-economic-zone,,10000
cha-lo,Khu kinh tế cửa khẩu Cha Lo,Cha Lo Economic Zone,border-gate-economic-zone,,
`,
  ],
  ["projects.csv", "id,name,nameEn,zone\nnha-may,Nhà máy mẫu,Sample plant,hon-la\n"],
  [
    "observations.csv",
    `indicator,zone,project,period,asOf,value,unit,qualifier,status,cumulative,comparisons,article,note
revenue,,,2023,,6299000000000,VND,,actual,,plan ratio 108%,tong-ket-2023,
revenue,,,2022,,5800000000000,VND,,actual,,,,
revenue,,,2023,,5832000000000,VND,,target,,,,
revenue,,,2021,,5100000000000,VND,,actual,,,,
revenue,,,2024,,6900000000000,VND,,forecast,,,,
revenue_industry,,,2023,,4153000000000,VND,,actual,,,tong-ket-2023,
disbursement_rate,,,,2024-01-22,"81,36",percent,,actual,,,tong-ket-2023,
vehicles,cha-lo,,2023,,183000,vehicles,gt,actual,,yoy ratio 114%; plan ratio 102%,,Ước tính
passengers,cha-lo,,2019-H1,,101,visits,,estimate,,,,
project_investment,hon-la,nha-may,,2024-01,41000000000000,VND,approx,actual,có,,,
`,
  ],
  [
    "documents.csv",
    `id,type,number,symbol,party,date,issuer,subject
tb-645,TB,645,TB-KKT,,2020-07-17,Ban Quản lý Khu kinh tế tỉnh Mẫu,Kết luận giao ban
`,
  ],
  [
    "directives.csv",
    `id,document,article,section,text,lead,with,period,due,completed,result
bao-cao,tb-645,tong-ket-2023,1. Công tác chung,Tổng hợp báo cáo tháng.,van-phong,ke-hoach; moi-truong,,2020-07-31,2020-07-30,Đã gửi
quy-hoach,tb-645,,2. Chuyên môn,Hoàn thiện quy hoạch.,ke-hoach,,2020-Q3,2020-08-10,,
kiem-tra,tb-645,,2. Chuyên môn,Kiểm tra xả thải.,moi-truong,,,2020-08-01,,
ho-so,,,,Số hóa hồ sơ.,van-phong,,,,,
`,
  ],
  [
    "news/2024-01-22-tong-ket-2023.md",
    `---
title: Tổng kết công tác năm 2023
published: 2024-01-22
lead: Doanh thu của doanh nghiệp đạt 6.299 tỷ đồng.
keywords: [khu công nghiệp, tổng kết, Hòn La]
byline: Văn phòng
images:
  - { src: /mau/assets/hoi-nghi.svg, caption: Quang cảnh hội nghị, width: 800, height: 500 }
documents: [tb-645]
event: { date: "2024-01-19", name: Hội nghị tổng kết, place: Hội trường A }
---
**Doanh thu** đạt <b onclick="x()">6.299</b> tỷ đồng. [Xem](javascript:alert(1)) và [bảng](/mau/bang/).

| Chỉ tiêu | Giá trị |
|---|---|
| Doanh thu | 6.299 |
`,
  ],
  [
    "news/2023-12-01-doi-thoai.md",
    `---
title: Đối thoại doanh nghiệp
published: 2023-12-01
lead: Gỡ vướng về mặt bằng tại Khu công nghiệp.
keywords: [khu công nghiệp]
---
Nội dung đối thoại.
`,
  ],
  [
    "news/2023-11-01-trong-cay.md",
    `---
title: Trồng cây
published: 2023-11-01
lead: Phát động trồng cây.
---
Nội dung.
`,
  ],
]);

/** The board above, with some files replaced or added. */
export const boardRecords = (changes: Readonly<Record<string, string>> = {}, id = "mau"): BoardRecords => {
  const checked = checkFolder(id, new Map([...boardFiles, ...Object.entries(changes)]));
  if (!checked.ok) throw new Error(checked.problems.map((problem) => formatProblem(problem, "en")).join("\n"));
  return checked.value;
};

/** The profile above with `sites` at its end. */
export const profileWith = (sites: string): string => `${boardFiles.get("board.yaml")}${sites}`;
