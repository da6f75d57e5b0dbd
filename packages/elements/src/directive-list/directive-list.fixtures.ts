import type { DirectivesPublication, PublishedDirective, PublishedDocument } from "@khukit/core/publication";
import { BOARD, type Fixture, troubles } from "../element/fixture.js";

const NOTICE: PublishedDocument = {
  id: "tb-645-2020",
  type: "TB",
  number: "645",
  symbol: "TB-KKT",
  reference: "645/TB-KKT",
  date: "2020-07-17",
  issuer: "Ban Quản lý Khu kinh tế tỉnh Quảng Trị",
  subject: "Kết luận tại buổi làm việc với Văn phòng Đại diện",
};

const DECISION: PublishedDocument = {
  id: "qd-31-2019",
  type: "QĐ",
  number: "31",
  symbol: "QĐ-UBND",
  reference: "31/QĐ-UBND",
  date: "2019-01-10",
  issuer: "Ủy ban nhân dân tỉnh",
  subject: null,
};

const OFFICE = { id: "vpdd", name: { vi: "Văn phòng Đại diện", en: "Representative office" } };
const PLANNING = { id: "khth", name: { vi: "Phòng Kế hoạch – Tổng hợp", en: "Planning division" } };
const LAND = { id: "qhxd", name: { vi: "Phòng Quy hoạch, Xây dựng và Tài nguyên – Môi trường", en: "Land division" } };

export const task = (
  parts: Partial<PublishedDirective> & Pick<PublishedDirective, "id" | "text">,
): PublishedDirective => ({
  section: "2. Công tác chuyên môn",
  result: null,
  lead: OFFICE,
  with: [],
  period: "2020-H2" as PublishedDirective["period"],
  due: null,
  completed: null,
  status: "no-deadline",
  days: null,
  document: NOTICE,
  source: { title: "Thông báo kết luận", url: "/quang-tri/tin/thong-bao/", published: "2020-07-17" },
  ...parts,
});

const NOTICE_TASKS: readonly PublishedDirective[] = [
  task({
    id: "tb645-2",
    text: "Tăng cường quản lý nhà nước trên mọi lĩnh vực tại Khu kinh tế – Thương mại đặc biệt Lao Bảo.",
  }),
  task({ id: "tb645-3", text: "Đồng hành cùng doanh nghiệp, đáp ứng kịp thời yêu cầu hỗ trợ." }),
  task({
    id: "tb645-5",
    text: "Rà soát công trình đã đưa vào sử dụng ngoài các khu tập trung để bàn giao cho địa phương quản lý.",
    with: [LAND],
  }),
  task({
    id: "tb645-6",
    text: "Xây dựng đề án phát triển kinh tế thương mại xuyên biên giới.",
    with: [PLANNING],
  }),
  task({
    id: "tb645-1",
    section: "1. Về tổ chức bộ máy",
    text: "Luân chuyển chuyên viên các phòng chuyên môn tăng cường cho Văn phòng Đại diện khi công việc nhiều.",
    lead: PLANNING,
  }),
];

const dated = (id: string, parts: Partial<PublishedDirective>): PublishedDirective =>
  task({ id, text: `Hoàn thành nội dung được giao (${id}).`, period: null, ...parts });

const STATUS_TASKS: readonly PublishedDirective[] = [
  dated("qua-han", { due: "2020-07-31", status: "overdue", days: 1 } as Partial<PublishedDirective>),
  dated("sap-den", { due: "2020-08-05", status: "due-soon", days: 2, lead: PLANNING } as Partial<PublishedDirective>),
  dated("hom-nay", { due: "2020-08-03", status: "due-soon", days: 0 } as Partial<PublishedDirective>),
  dated("trong-han", {
    due: "2020-12-31",
    status: "not-due",
    days: 107,
    document: DECISION,
  } as Partial<PublishedDirective>),
  dated("khong-han", { status: "no-deadline" }),
  dated("cham", {
    due: "2020-06-30",
    completed: "2020-07-02",
    status: "done-late",
    days: 2,
  } as Partial<PublishedDirective>),
  dated("dung-han", {
    due: "2020-06-30",
    completed: "2020-06-29",
    status: "done-on-time",
    result: "Đã bàn giao 12 công trình.",
  } as Partial<PublishedDirective>),
  dated("xong", { completed: "2020-06-29", status: "done" } as Partial<PublishedDirective>),
];

export const directivesOf = (directives: readonly unknown[]) =>
  ({
    board: { id: "quang-tri", name: { vi: "Ban Quản lý Khu kinh tế tỉnh Quảng Trị", en: "Quảng Trị board" } },
    on: "2020-08-03",
    directives: directives as DirectivesPublication["directives"],
  }) satisfies DirectivesPublication;

const answers = { "directives.json": { body: directivesOf(NOTICE_TASKS) } };
const statuses = { "directives.json": { body: directivesOf(STATUS_TASKS) } };

export const directiveListFixtures = {
  ready: { title: "Theo mục của văn bản", attributes: { board: BOARD, heading: "Nhiệm vụ được giao" }, answers },
  statuses: { title: "Mọi tình trạng", attributes: { board: BOARD, group: "status" }, answers: statuses },
  documents: { title: "Hai văn bản", attributes: { board: BOARD }, answers: statuses },
  units: { title: "Theo đơn vị", attributes: { board: BOARD, group: "unit" }, answers: statuses },
  english: { title: "Tiếng Anh", attributes: { board: BOARD, lang: "en", group: "status" }, answers: statuses },
  dark: { title: "Nền tối", attributes: { board: BOARD, theme: "dark", group: "status" }, answers: statuses },
  empty: {
    title: "Chưa có nhiệm vụ",
    attributes: { board: BOARD, document: "khong-co" },
    answers,
  },
  ...troubles("directives.json", { board: BOARD }),
} as const satisfies Record<string, Fixture>;
