import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { spanOf, textOf } from "../text/index.js";
import { assignmentAt } from "./assignment.js";

const said = (given: string) => {
  const text = textOf(given);
  const found = assignmentAt(text.tokens, 0, text.tokens.length);
  if (found === null) return null;
  const nameOf = (actor: { readonly from: number; readonly to: number }): string => spanOf(text, actor).text;
  const [next] = spanOf(text, { from: found.action, to: text.tokens.length }).text.split(" ");
  return { lead: nameOf(found.lead), with: found.with.map(nameOf), next };
};

const leads = (given: string): string | null => said(given)?.lead ?? null;

describe("the name of an office", () => {
  it.each([
    ["Thanh tra", "tham mưu xử phạt"],
    ["Phòng Quy hoạch - Xây dựng", "trình duyệt đồ án"],
    ["Phòng Quản lý môi trường", "kiểm tra 100% trạm"],
    ["Phòng Quản lý quy hoạch và xây dựng", "tham mưu văn bản"],
    ["Phòng Quản lý Doanh nghiệp, Lao động và Tiền lương", "rà soát"],
    ["Phòng Kế hoạch - Tài chính", "cân đối vốn"],
    ["Phòng KHTH", "tổng hợp"],
    ["P. Quản lý Đầu tư", "rà soát"],
    ["phòng quản lý QHXD-TNMT", "rà soát"],
    ["VPĐD", "nghiên cứu đề xuất"],
    ["Sở Tài nguyên và Môi trường", "thẩm định giá đất"],
    ["Sở Văn hóa, Thể thao và Du lịch", "thẩm tra phương án"],
    ["Sở Lao động - Thương binh và Xã hội", "thẩm định giấy phép"],
    ["UBND huyện Vân Đồn", "bàn giao mặt bằng"],
    ["UBND các huyện, thành phố", "rà soát quỹ đất"],
    ["UBND các xã Quảng Đông, Quảng Phú", "thông báo"],
    ["Ban Quản lý dự án số 1", "nghiệm thu"],
    ["Ban Quản lý cửa khẩu quốc tế Bờ Y", "duy trì trật tự"],
    ["Ban Quản lý khai thác các khu, cụm công nghiệp", "hoàn tất bồi thường"],
    ["Ban Giải phóng mặt bằng huyện Yên Dũng", "chi trả tiền"],
    ["Trung tâm Phát triển hạ tầng", "chăm sóc vườn hoa"],
    ["Trung tâm quản lý hạ tầng", "xây dựng kế hoạch"],
    ["Công ty hạ tầng KCN Quế Võ", "lắp đặt thiết bị"],
    ["Công ty cổ phần đầu tư phát triển Yên Bình", "khẩn trương thi công"],
    ["Viện Quy hoạch xây dựng miền Nam", "hoàn thiện đồ án"],
    ["Đồn Biên phòng Cửa khẩu quốc tế Lệ Thanh", "trực bảo vệ"],
    ["Đoàn thanh niên", "trồng cây xanh"],
    ["Chi ủy", "mở chuyên mục"],
  ])("is %s where the deed is: %s", (name, deed) => {
    expect(leads(`${name} ${deed}`)).toBe(name);
  });

  it.each([
    ["Văn phòng xây dựng kế hoạch trình Lãnh đạo Ban", "Văn phòng", "xây"],
    ["Văn phòng tổ chức hội nghị tổng kết", "Văn phòng", "tổ"],
    ["Phòng Đầu tư hỗ trợ doanh nghiệp hoàn thiện hồ sơ", "Phòng Đầu tư", "hỗ"],
    ["Phòng Quản lý Đầu tư kiểm tra, rà soát toàn bộ dự án", "Phòng Quản lý Đầu tư", "kiểm"],
    ["Ban Quản lý kiểm tra 100% trạm", "Ban Quản lý", "kiểm"],
    ["Công ty khẩn trương hoàn thiện hồ sơ", "Công ty", "khẩn"],
  ])("ends before a deed that other names hold: %j", (given, name, next) => {
    expect(said(given)).toMatchObject({ lead: name, next });
  });
});

describe("a group or a person", () => {
  it.each([
    ["Các phòng, đơn vị", "tự kiểm điểm kết quả"],
    ["Trưởng các phòng, đơn vị", "quán triệt kỷ cương"],
    ["Các đồng chí đảng viên", "đăng ký một việc"],
    ["toàn thể cán bộ, công chức, viên chức và người lao động", "chấp hành nghiêm"],
    ["các sở, ngành liên quan", "tháo gỡ khó khăn"],
    ["Các phòng: Đầu tư, Quy hoạch, Môi trường", "góp ý dự thảo"],
    ["các công ty hạ tầng khu công nghiệp", "kiểm tra hệ thống"],
    ["đồng chí Nguyễn Văn A", "theo dõi"],
    ["Đồng chí Phó Bí thư", "chủ trì"],
    ["Phó Trưởng ban Trần Thị B", "trực tiếp chỉ đạo"],
    ["Giám đốc Trung tâm Dịch vụ và Hạ tầng khu công nghiệp", "chịu trách nhiệm rà soát"],
  ])("is %s where the deed is: %s", (name, deed) => {
    expect(leads(`${name} ${deed}`)).toBe(name);
  });
});

describe("those who take part", () => {
  it.each([
    ["Phòng A chủ trì, phối hợp với Phòng B, Phòng C rà soát", ["Phòng B", "Phòng C"]],
    ["Phòng A chủ trì, phối hợp Công đoàn trồng cây", ["Công đoàn"]],
    ["Phòng A chủ trì, Phòng B phối hợp rà soát", ["Phòng B"]],
    ["Phòng A chủ trì cùng Phòng B chuẩn bị", ["Phòng B"]],
    [
      "Phòng A phối hợp với UBND huyện Vân Đồn và các đơn vị liên quan rà soát",
      ["UBND huyện Vân Đồn", "các đơn vị liên quan"],
    ],
    ["Phòng A cùng Đồn Biên phòng, Chi cục Hải quan duy trì trật tự", ["Đồn Biên phòng", "Chi cục Hải quan"]],
    ["Phòng A tiếp tục phối hợp chặt chẽ với Phòng Quản lý xây dựng để triển khai", ["Phòng Quản lý xây dựng"]],
    [
      "Phòng A: chủ trì, phối hợp với các Bộ: Tài chính, Công Thương xây dựng đề án",
      ["các Bộ: Tài chính, Công Thương"],
    ],
    ["Phòng A, Công đoàn chuẩn bị nội dung", ["Công đoàn"]],
    ["Phòng A và Phòng B hướng dẫn", ["Phòng B"]],
    ["Phòng A phối hợp rà soát", []],
  ])("in %j are %j", (given, partners) => {
    expect(said(given)).toMatchObject({ lead: "Phòng A", with: partners });
  });
});

describe("nobody", () => {
  it.each([
    "Tổ chức hội nghị",
    "Hội nghị đề ra nhiệm vụ",
    "Phòng, chống dịch bệnh",
    "Ban hành kế hoạch",
    "KCN Quế Võ",
    "THÔNG BÁO",
    "giao ban quý III",
    "",
  ])("is named by %j", (given) => {
    expect(said(given)).toBeNull();
  });

  it("is looked for in any words without an error, beyond their end", () => {
    const words = fc.constantFrom(
      "Phòng",
      "Quản lý",
      "đầu tư",
      "và",
      ",",
      "-",
      "Các",
      "chủ trì",
      "phối hợp với",
      "Sở",
      "(",
      ")",
      "3",
    );
    fc.assert(
      fc.property(fc.array(words, { maxLength: 40 }), (parts) => {
        const { tokens } = textOf(parts.join(" "));
        const found = assignmentAt(tokens, 0, tokens.length);
        for (const { from, to } of found === null ? [] : [found.lead, ...found.with]) {
          expect(to).toBeGreaterThan(from);
          expect(to).toBeLessThanOrEqual(tokens.length);
        }
      }),
    );
  });
});
