import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { VisitCounts } from "../reading.js";
import { spanOf, textOf } from "../text/index.js";
import { findVisits } from "./index.js";

const NONE: VisitCounts = {
  online: null,
  today: null,
  yesterday: null,
  week: null,
  month: null,
  year: null,
  total: null,
};

const visitsIn = (given: string): VisitCounts | null => findVisits(textOf(given))?.counts ?? null;

const PROSE =
  "Sáng nay, Ban Quản lý tổ chức gặp mặt các doanh nghiệp trong khu công nghiệp nhân dịp đầu xuân; các doanh nghiệp đã nêu nhiều kiến nghị về giao thông, điện và nhà ở cho công nhân.";

const reads = (title: string, given: string, counts: Partial<VisitCounts>): void => {
  it(title, () => {
    expect(visitsIn(given)).toEqual({ ...NONE, ...counts });
  });
};

describe("the counter of a portal", () => {
  reads(
    "has a label and a number on each line",
    "Thống kê truy cập\n  • Đang truy cập: 14\n  • Hôm nay: 529\n  • Trong tuần: 11 907\n  • Tháng hiện tại: 46\u00a0220\n  • Tổng lượt truy cập: 1031844\nĐăng nhập | IPv6 ready",
    { online: 14, today: 529, week: 11907, month: 46220, total: 1031844 },
  );
  reads(
    "may be in capitals and group by commas",
    "(214 phiếu)\n\nĐANG TRỰC TUYẾN: 58\nHÔM QUA: 2,117\nTUẦN NÀY: 9,874\nTHÁNG NÀY: 41,306\nLƯỢT TRUY CẬP TRONG NĂM: 275,441\nTỔNG SỐ LƯỢT TRUY CẬP: 3,650,902",
    { online: 58, yesterday: 2117, week: 9874, month: 41306, year: 275441, total: 3650902 },
  );
  reads("may stand in one line", "Đang truy cập: 9 | Hôm nay: 318 | Tổng: 745.903", {
    online: 9,
    today: 318,
    total: 745903,
  });
  reads(
    "may stand in one line without signs",
    "Hôm nay 21 Hôm qua 45 Tuần này 66 Tuần trước 300 Tháng này 800 Tháng trước 1500 Tất cả 123456",
    {
      today: 21,
      yesterday: 45,
      week: 66,
      month: 800,
      total: 123456,
    },
  );
  reads("may be divided by semicolons or dashes", "Online: 12 - Hôm nay: 34 - Tất cả: 1.030.002.", {
    online: 12,
    today: 34,
    total: 1030002,
  });
  reads(
    "may have each number on the line after its label",
    "LƯỢT TRUY CẬP\n\nĐang online\n12\n\nHôm nay\n1.234\n\nTrong tháng\n45.678\n\nTổng cộng\n1.234.567\n",
    { online: 12, today: 1234, month: 45678, total: 1234567 },
  );
  reads(
    "may have each number before its label",
    "Lượt truy cập\n14\nĐang truy cập\n529\nHôm nay\n1.031.844\nTổng cộng",
    {
      online: 14,
      today: 529,
      total: 1031844,
    },
  );
  reads(
    "may have each number before its label in one line",
    "12 người đang online | 345 lượt truy cập hôm nay | 12.345 lượt truy cập",
    {
      online: 12,
      today: 345,
      total: 12345,
    },
  );
  reads(
    "may be a table with a row of labels",
    "Thống kê truy cập\nĐang online\tHôm nay\tHôm qua\tTổng lượt truy cập\n5\t34\t41\t1.030.002",
    { online: 5, today: 34, yesterday: 41, total: 1030002 },
  );
  reads(
    "may be a column of labels before a column of numbers",
    "Đang truy cập:\nLượt truy cập hôm nay:\nLượt truy cập tuần này:\nLượt truy cập tháng này:\nTổng lượt truy cập:\n3\n40\n500\n6,000\n70,000",
    { online: 3, today: 40, week: 500, month: 6000, total: 70000 },
  );
  reads(
    "may be in English",
    "Visitors Counter\nToday 21\nYesterday 45\nThis week 66\nLast week 300\nThis month 800\nLast month 1500\nAll days 123456\nYour IP: 113.160.1.2",
    {
      today: 21,
      yesterday: 45,
      week: 66,
      month: 800,
      total: 123456,
    },
  );
  reads(
    "may list robots and members beside",
    "Thống kê\nĐang truy cập 25\nMáy chủ tìm kiếm 2\nThành viên 0\nKhách viếng thăm 23\nHôm nay 4,153\nTháng hiện tại 98,120\nTổng lượt truy cập 5,120,377",
    { online: 25, today: 4153, month: 98120, total: 5120377 },
  );
  reads(
    "may say who and what is counted",
    "Số người đang truy cập: 7\nSố lượt truy cập trong ngày: 88\nSố lượt truy cập trong tháng: 2.345\nTổng số lượt truy cập: 98.765 lượt",
    {
      online: 7,
      today: 88,
      month: 2345,
      total: 98765,
    },
  );
  reads(
    "may say that visits have been made",
    "Đã truy cập hôm nay: 12\nĐã truy cập hôm qua: 15\nĐã truy cập tháng trước: 400\nĐã truy cập trong tháng: 210\nThành viên đang online: 0",
    {
      today: 12,
      yesterday: 15,
      month: 210,
    },
  );
  reads("may be one total with an odometer's zeros", "Số lượt truy cập\n0001030002\nĐang trực tuyến: 4", {
    online: 4,
    total: 1030002,
  });
  reads("may have its digits one by one", "Lượt truy cập: 1 0 3 0 0 0 2\nTrực tuyến: 5", { online: 5, total: 1030002 });
  reads("may have its digits in boxes", "Lượt truy cập\n[0][1][0][3][0]\nHôm nay: 5", { today: 5, total: 1030 });
  reads("may be a total alone", `${PROSE}\n\nLượt truy cập: 1.234.567`, { total: 1234567 });
  reads("may be one figure under a heading", `${PROSE}\n\nThống kê truy cập\nHôm nay: 529`, { today: 529 });
  reads(
    "takes a sole label of visits for the whole only if no other figure is greater",
    "Truy cập: 14\nHôm nay: 529\nTuần này: 4.000",
    {
      today: 529,
      week: 4000,
    },
  );
  reads("takes what is called a total before what is not", "Khách: 23\nOnline: 25\nTổng lượt truy cập: 1.500", {
    online: 25,
    total: 1500,
  });
  reads(
    "does not take last week and last month for this one",
    "Tuần trước: 300\nTháng trước: 1500\nHôm nay: 21\nTổng truy cập: 9.000",
    {
      today: 21,
      total: 9000,
    },
  );
  reads(
    "is the last one where there are several",
    `Hôm nay: 1 | Tổng truy cập: 10\n${PROSE}\nHôm nay: 2 | Tổng truy cập: 20`,
    {
      today: 2,
      total: 20,
    },
  );
  reads("is told in decomposed letters too", "Hôm nay: 34\nHôm qua: 40\nTổng lượt truy cập: 500".normalize("NFD"), {
    today: 34,
    yesterday: 40,
    total: 500,
  });

  it("says where it stands", () => {
    const text = textOf("Tin tức\n\nThống kê truy cập\nHôm nay: 529\nTổng: 1.200\n\nĐăng nhập");
    expect(spanOf(text, findVisits(text) ?? { from: 0, to: 0 }).text).toBe(
      "Thống kê truy cập\nHôm nay: 529\nTổng: 1.200",
    );
  });
});

describe("no counter", () => {
  it.each([
    ["a poll", "Bạn đánh giá thế nào về giao diện mới?\nRất tốt 62%  Tốt 30%  Chưa tốt 8%\n(214 phiếu)"],
    ["today in running prose", "Hôm nay, 529 công nhân được khám sức khỏe; hôm qua 412 công nhân."],
    [
      "the visitors of a museum",
      "Hôm nay: 529 khách tham quan\nHôm qua: 412 khách tham quan\nTổng: 12.000 khách tham quan",
    ],
    ["the figures of a report", "- Trong tháng: 12\n- Trong năm: 120\n- Tổng số: 1.286.000.000 đồng"],
    ["files handled online", "Trực tiếp: 120\nTrực tuyến: 58\nTổng cộng: 178"],
    ["a date", "Hôm nay: 05/10/2017\nHotline: 0912 345 678"],
    ["an hour", "Hôm nay 10:25 | Hôm qua 08:30"],
    ["a month in a heading", "TRONG THÁNG 6\nTRONG NĂM 2017"],
    [
      "what a site achieved, told in prose",
      "Cổng thông tin đạt 275.441 lượt truy cập trong năm, tăng 12% so với năm trước.",
    ],
    ["views of the page", "Lượt xem: 1573"],
    ["nothing", ""],
  ])("is %s", (_, given) => {
    expect(visitsIn(given)).toBeNull();
  });
});

describe("any text", () => {
  const words = fc.constantFrom(
    "Hôm nay",
    "Tổng",
    "Lượt truy cập",
    ":",
    "|",
    "12",
    "1.234",
    "0",
    " ",
    "\n",
    "[1]",
    "\t",
    "%",
    "ạ\u0301",
    "người",
  );

  it("is read without an error, and what is found lies in it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          fc.array(words, { maxLength: 40 }).map((parts) => parts.join(" ")),
        ),
        (given) => {
          const text = textOf(given);
          const found = findVisits(text);
          if (found === null) return;
          expect(found.from).toBeGreaterThanOrEqual(0);
          expect(found.to).toBeGreaterThan(found.from);
          expect(found.to).toBeLessThanOrEqual(text.tokens.length);
          for (const count of Object.values(found.counts))
            expect(count === null || Number.isSafeInteger(count)).toBe(true);
        },
      ),
    );
  });
});
