import type { Day } from "@khukit/core/day";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates, timeContextOf } from "../date/index.js";
import { findPeriods } from "../period/index.js";
import { spanOf, textOf } from "../text/index.js";
import { findTasks } from "./index.js";

const tasksIn = (given: string) => {
  const text = textOf(given);
  const time = timeContextOf(text, "2022-04-18" as Day);
  const dates = findDates(text, time);
  const periods = findPeriods(text, dates, time);
  const found = findTasks(text, dates, periods, { from: 0, to: text.tokens.length });
  return found.map((task) => ({ ...task, text: spanOf(text, task).text }));
};

const leadsIn = (given: string): readonly (string | null)[] => tasksIn(given).map(({ lead }) => lead);
const textsIn = (given: string): readonly string[] => tasksIn(given).map(({ text }) => text);

const MOTTO = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\n\nSố: 97/TB-BQL\n\n";

describe("work that is announced with a full stop", () => {
  it("is given in the paragraphs behind", () => {
    expect(
      tasksIn(
        "Cuộc họp thống nhất phân công như sau.\n\nPhòng Quy hoạch được giao cắm mốc bổ sung, thời hạn 20/5/2022. Đối với các hộ chưa di dời, UBND huyện Cẩm Khê chịu trách nhiệm vận động.\na) Nội dung: xác định giá đất; chủ trì: Sở Tài chính; thời hạn: 15/6/2022.",
      ).map(({ lead, due }) => [lead, due]),
    ).toEqual([
      ["Phòng Quy hoạch", "2022-05-20"],
      ["UBND huyện Cẩm Khê", null],
      ["Sở Tài chính", "2022-06-15"],
    ]);
  });
});

describe("a task whose day stands before whoever does it", () => {
  it("begins with the day", () => {
    const [task] = tasksIn(
      `${MOTTO}THÔNG BÁO\nKết luận của Trưởng ban tại buổi làm việc\n\nTrưởng ban phân công cụ thể: Trước ngày 15/6/2022, Phòng Quy hoạch phải trình phương án mốc ranh.`,
    );
    expect(task).toMatchObject({ lead: "Phòng Quy hoạch", due: "2022-06-15" });
    expect(task?.text).toMatch(/^Trước ngày 15\/6\/2022, Phòng Quy hoạch/);
  });
});

describe("a notice of conclusions", () => {
  const notice = `${MOTTO}THÔNG BÁO
Kết luận của Phó Trưởng ban tại cuộc họp về môi trường

Ngày 14/4/2022, Phó Trưởng ban chủ trì họp với các công ty hạ tầng. Sau khi nghe báo cáo, Phó Trưởng ban kết luận:

I. NHẬN XÉT
Phòng Quản lý môi trường hướng dẫn kịp thời. Các công ty hạ tầng vận hành trạm xử lý đúng quy trình.

II. YÊU CẦU

1. Đối với các phòng của Ban
- Phòng Quản lý môi trường chủ trì, phối hợp với Cảnh sát môi trường kiểm tra 100% trạm, hoàn thành trước ngày 31/5/2022.
- Thanh tra tham mưu xử phạt các trường hợp vi phạm, xong trong quý II/2022.

2. Đối với công ty hạ tầng
- Định kỳ gửi báo cáo vận hành về Ban vào ngày 05 hằng tháng.

3. Tổ chức thực hiện
Giao Văn phòng theo dõi, đôn đốc việc thực hiện Thông báo này.

Văn phòng thông báo để các đơn vị biết, thực hiện./.
`;

  it("gives tasks with who leads, with whom, by when and under which heading", () => {
    expect(tasksIn(notice)).toMatchObject([
      {
        text: "Phòng Quản lý môi trường chủ trì, phối hợp với Cảnh sát môi trường kiểm tra 100% trạm, hoàn thành trước ngày 31/5/2022.",
        section: "Đối với các phòng của Ban",
        lead: "Phòng Quản lý môi trường",
        with: ["Cảnh sát môi trường"],
        due: "2022-05-31",
      },
      { section: "Đối với các phòng của Ban", lead: "Thanh tra", with: [], due: "2022-06-30" },
      { section: "Đối với công ty hạ tầng", lead: "công ty hạ tầng", with: [], due: null },
      { section: "Tổ chức thực hiện", lead: "Văn phòng", with: [], due: null },
    ]);
  });

  it("takes the lead from the heading above, numbered or not", () => {
    const under = (heading: string) =>
      leadsIn(`${MOTTO}THÔNG BÁO\n\nI. NHIỆM VỤ\n\n${heading}\n- Rà soát quỹ đất.\n- Lập hồ sơ.\n`);
    expect(under("1. Văn phòng")).toEqual(["Văn phòng", "Văn phòng"]);
    expect(under("1. Phòng Quản lý đầu tư:")).toEqual(["Phòng Quản lý đầu tư", "Phòng Quản lý đầu tư"]);
    expect(under("1. Công tác quy hoạch")).toEqual([null, null]);
  });

  it("takes the lead from the sentence that announces the list", () => {
    const list =
      "Lãnh đạo Ban yêu cầu Văn phòng Đại diện triển khai những nhiệm vụ trọng tâm sau:\n\n1. Công tác chuyên môn\n\n";
    expect(
      leadsIn(`${MOTTO}THÔNG BÁO\n\n${list}- Tăng cường quản lý đất đai.\n- Giao Phòng A đón tiếp nhà đầu tư.\n`),
    ).toEqual(["Văn phòng Đại diện", "Phòng A"]);
  });

  it("keeps several sentences of an item in one task, unless work is given anew", () => {
    const items = (item: string) => textsIn(`${MOTTO}THÔNG BÁO\n\nTrưởng ban kết luận:\n- ${item}\n`);
    expect(items("Phòng A lập hồ sơ. Hồ sơ gồm 2 bộ.")).toEqual(["Phòng A lập hồ sơ. Hồ sơ gồm 2 bộ."]);
    expect(items("Phòng A lập hồ sơ. Giao Phòng B thẩm định giá đất.")).toEqual([
      "Phòng A lập hồ sơ.",
      "Giao Phòng B thẩm định giá đất.",
    ]);
    expect(items("Phòng A lập hồ sơ; Phòng B thẩm định giá đất.")).toEqual([
      "Phòng A lập hồ sơ",
      "Phòng B thẩm định giá đất.",
    ]);
  });

  it("reads who does it where it is said after what is to be done", () => {
    const item = (text: string) => tasksIn(`${MOTTO}THÔNG BÁO\n\nTrưởng ban kết luận:\n- ${text}\n`)[0];
    const expected = { lead: "Phòng A", with: ["Phòng B"], due: "2022-06-30" };
    expect(item("Rà soát quỹ đất (Phòng A chủ trì, Phòng B phối hợp, hoàn thành trước 30/6/2022).")).toMatchObject(
      expected,
    );
    expect(item("Rà soát quỹ đất. Đơn vị chủ trì: Phòng A; phối hợp: Phòng B; thời hạn: 30/6/2022.")).toMatchObject(
      expected,
    );
    expect(item("Rà soát quỹ đất; Phòng A chủ trì, Phòng B phối hợp, hoàn thành trước 30/6/2022.")).toMatchObject(
      expected,
    );
    expect(
      item("Rà soát quỹ đất.\n- Đơn vị chủ trì: Phòng A;\n- Đơn vị phối hợp: Phòng B;\n- Thời hạn: 30/6/2022."),
    ).toMatchObject(expected);
  });
});

describe("who leads", () => {
  const workOf = (task: string) => tasksIn(`${MOTTO}THÔNG BÁO\nKết luận cuộc họp\n\nTrưởng ban yêu cầu:\n- ${task}`);

  it("may be told in brackets in the midst of a task", () => {
    const [task] = workOf(
      "Xác minh nguồn gốc đất (Phòng Tài nguyên chủ trì, phối hợp Phòng Quy hoạch), xong trong quý II/2022.",
    );
    expect([task?.lead, task?.with]).toEqual(["Phòng Tài nguyên", ["Phòng Quy hoạch"]]);
  });

  it("may be told last", () => {
    const [task] = workOf("Lập phương án di dời, trình duyệt trước 30/5, do Trung tâm Phát triển hạ tầng chủ trì.");
    expect(task?.lead).toBe("Trung tâm Phát triển hạ tầng");
  });

  it("may be who is given the work", () => {
    const [task] = workOf("Phòng Tài nguyên được giao cắm mốc ba khu đất trước 30/5.");
    expect(task?.lead).toBe("Phòng Tài nguyên");
  });
});

describe("a plan", () => {
  const plan = (body: string): string => `${MOTTO}KẾ HOẠCH\nTuyên truyền\n\nBan xây dựng kế hoạch như sau:\n\n${body}`;

  it("gives what somebody is named for, and not the rest", () => {
    const body = `I. Mục đích, yêu cầu
Các phòng thực hiện nghiêm túc.

II. Nội dung
1. Công trình chào mừng
Đoàn thanh niên chủ trì, phối hợp Công đoàn trồng cây xanh, xong trước ngày 15/5/2022.
2. Tuyên truyền
Chi ủy mở chuyên mục trên trang thông tin điện tử trong tháng 4/2022.
- Treo băng rôn tại trụ sở.

III. Tổ chức thực hiện
Kinh phí trích từ nguồn đảng phí.`;
    expect(tasksIn(plan(body))).toMatchObject([
      { lead: "Đoàn thanh niên", with: ["Công đoàn"], due: "2022-05-15", section: "Công trình chào mừng" },
      { lead: "Chi ủy", with: [], due: "2022-04-30", section: "Tuyên truyền" },
    ]);
  });
});

describe("a letter", () => {
  const letter = (body: string): string =>
    `${MOTTO}V/v phòng cháy\n\nKính gửi:\n- Các doanh nghiệp;\n- Các công ty hạ tầng.\n\n${body}`;

  it("gives work to those it is sent to", () => {
    const body =
      "Ban Quản lý đề nghị các doanh nghiệp:\n\n1. Kiểm tra thiết bị trước ngày 10/6/2022.\n2. Văn phòng tổng hợp báo cáo.\n";
    expect(tasksIn(letter(body))).toMatchObject([
      { lead: "các doanh nghiệp", due: "2022-06-10" },
      { lead: "Văn phòng", due: null },
    ]);
  });

  it("asks those above for something without giving them work", () => {
    expect(tasksIn(letter("Ban Quản lý kính đề nghị UBND tỉnh xem xét, bố trí vốn."))).toEqual([]);
  });
});

describe("news of a meeting", () => {
  const news = (body: string): string =>
    `Giao ban quý III\n\nNgày 04/10/2022, Trưởng ban chủ trì họp giao ban.\n\n${body}`;

  it("gives the work of its list", () => {
    const body = `Trưởng ban chỉ đạo:

- Giao Phòng Kế hoạch chủ trì, Phòng Đầu tư phối hợp rà soát chỉ tiêu; gửi Trưởng ban trước 20/10.
- Trưởng các phòng, đơn vị quán triệt kỷ cương hành chính.
- Văn phòng, Công đoàn chuẩn bị nội dung thi đua.

Trưởng ban tin tưởng tập thể Ban sẽ hoàn thành chỉ tiêu./.`;
    expect(tasksIn(news(body))).toMatchObject([
      { lead: "Phòng Kế hoạch", with: ["Phòng Đầu tư"], due: "2022-10-20" },
      { lead: "Trưởng các phòng, đơn vị", with: [], due: null },
      { lead: "Văn phòng", with: ["Công đoàn"], due: null },
    ]);
  });

  it("gives the work of one paragraph, part by part, and not what it says in general", () => {
    const body =
      "Kết luận hội nghị, Phó Trưởng ban yêu cầu các đơn vị bám sát Nghị quyết số 03-NQ/TU. Trong đó: Phòng A hoàn tất hồ sơ trước ngày 31/8; Phòng B cùng Đồn Biên phòng duy trì trật tự.\n\nCác phòng gửi báo cáo về Văn phòng chậm nhất 05/12.";
    expect(textsIn(news(body))).toEqual([
      "Phòng A hoàn tất hồ sơ trước ngày 31/8",
      "Phòng B cùng Đồn Biên phòng duy trì trật tự.",
      "Các phòng gửi báo cáo về Văn phòng chậm nhất 05/12.",
    ]);
  });

  it("gives the work that a leader speaks of in running prose, and what follows it", () => {
    const body =
      "Chủ tịch UBND tỉnh ghi nhận nỗ lực của huyện. Chủ tịch UBND tỉnh giao Ban Quản lý các khu công nghiệp hoàn thành đường trước ngày 30/10; Sở Tài chính cân đối vốn. UBND huyện vận động các hộ còn lại.";
    expect(leadsIn(news(body))).toEqual(["Ban Quản lý các khu công nghiệp", "Sở Tài chính", "UBND huyện"]);
  });

  it("gives a list that runs on in one paragraph, sentence by sentence", () => {
    const body =
      "Ban xác định một số nhiệm vụ chủ yếu, cụ thể là: Tiếp tục hoàn chỉnh đồ án; phối hợp với chủ đầu tư. Tổ chức triển khai dự án.";
    expect(textsIn(news(body))).toEqual([
      "Tiếp tục hoàn chỉnh đồ án; phối hợp với chủ đầu tư.",
      "Tổ chức triển khai dự án.",
    ]);
  });

  it("gives a numbered list within a sentence", () => {
    expect(
      leadsIn(news("Trưởng ban giao nhiệm vụ như sau: (1) Phòng A rà soát quỹ đất; (2) Văn phòng trực chốt.")),
    ).toEqual(["Phòng A", "Văn phòng"]);
  });

  it("gives none of what its related news give", () => {
    expect(
      leadsIn(news("Trưởng ban yêu cầu Văn phòng lập hồ sơ.\n\nTin liên quan\nTrưởng ban yêu cầu Phòng A rà soát")),
    ).toEqual(["Văn phòng"]);
  });
});

describe("no task", () => {
  it.each([
    ["what has been done", "Phòng Đầu tư đã cấp mới 12 dự án. Văn phòng đã tổ chức 3 hội nghị."],
    [
      "a review before the conclusions",
      "Trưởng ban nhận xét: Văn phòng còn chậm báo cáo.\n\nPhòng A hướng dẫn kịp thời.",
    ],
    [
      "what an office will do",
      "Ban Quản lý cho biết sẽ tiếp tục phối hợp với các công ty hạ tầng xây thêm nhà lưu trú.",
    ],
    [
      "what others ask for",
      "Các nhà báo đề nghị Ban cung cấp thông tin định kỳ. Doanh nghiệp đề nghị tỉnh sớm đầu tư trạm biến áp.",
    ],
    ["who led a meeting", "Ngày 04/10/2022, Trưởng ban chủ trì họp giao ban với các phòng."],
    ["a petition of news", "Ban kiến nghị và đề nghị UBND tỉnh hỗ trợ vốn."],
    [
      "a report",
      `${MOTTO}BÁO CÁO\n\nI. KẾT QUẢ\n- Phòng Đầu tư phối hợp với các sở cấp mới 12 dự án.\n\nII. NHIỆM VỤ THÁNG 6\n1. Hoàn thành hồ sơ mở rộng.\n`,
    ],
    [
      "a decision",
      `${MOTTO}QUYẾT ĐỊNH\n\nĐiều 1. Giao dự toán cho Trung tâm.\nĐiều 2. Trung tâm quản lý, sử dụng kinh phí.\nĐiều 3. Chánh Văn phòng chịu trách nhiệm thi hành./.\n`,
    ],
    ["nothing", ""],
  ])("is %s", (_, given) => {
    expect(tasksIn(given)).toEqual([]);
  });
});

describe("any text", () => {
  const parts = fc.constantFrom(
    "Trưởng ban kết luận:",
    "- Giao Phòng A chủ trì, phối hợp với Phòng B",
    "rà soát quỹ đất",
    "1. Văn phòng",
    "I. NHẬN XÉT",
    "THÔNG BÁO",
    "KẾ HOẠCH",
    "Nơi nhận:",
    "trước ngày 30/6",
    "Đơn vị chủ trì: Phòng A",
    "(Phòng A chủ trì)",
    "Trong đó: Phòng C lập hồ sơ;",
    ".",
    "",
  );

  it("is read without an error, and its tasks lie in it, in order", () => {
    const texts = fc.oneof(
      fc.string(),
      fc.array(fc.tuple(parts, fc.constantFrom("\n", " ")), { maxLength: 24 }).map((list) => list.flat().join("")),
    );
    fc.assert(
      fc.property(texts, (given) => {
        const { length } = textOf(given).tokens;
        let before = 0;
        for (const { from, to } of tasksIn(given)) {
          expect(from).toBeGreaterThanOrEqual(before);
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(length);
          before = from;
        }
      }),
    );
  });
});
