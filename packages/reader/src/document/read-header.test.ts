import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findDates, timeContextOf } from "../date/index.js";
import { findReferences } from "../reference/index.js";
import { textOf } from "../text/index.js";
import { readHeader } from "./index.js";

const read = (given: string) => {
  const text = textOf(given);
  const dates = findDates(text, timeContextOf(text, null));
  const found = readHeader(text, dates, findReferences(text, dates));
  if (found === null) return null;
  const { from, to } = found.body;
  return {
    ...found.header,
    body: text.source.text.slice(text.tokens[from]?.start ?? 0, text.tokens[to - 1]?.end ?? 0),
  };
};

const NATION = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc";

const NOTICE = `UBND TỈNH BẮC NINH
BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP

${NATION}

Số: 98/TB-BQL          Bắc Ninh, ngày 05 tháng 4 năm 2022

THÔNG BÁO
Kết luận của Trưởng ban tại cuộc họp giao ban

Ngày 04/4/2022, Trưởng ban chủ trì cuộc họp.
Văn phòng thông báo để các đơn vị biết./.

Nơi nhận:
- Trưởng ban (để báo cáo);
- Các phòng, đơn vị trực thuộc;
- Lưu: VT, VP.

TL. TRƯỞNG BAN
CHÁNH VĂN PHÒNG

Trần Thị B
`;

const LETTER = `UBND TỈNH KON TUM                 CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
BAN QUẢN LÝ KHU KINH TẾ                    Độc lập - Tự do - Hạnh phúc
Số: 1234/BQLKKT-QHXD                Kon Tum, ngày 5 tháng 01 năm 2021
V/v báo cáo tình hình thực hiện
quy hoạch các khu công nghiệp

Kính gửi:
- Ủy ban nhân dân tỉnh;
- Sở Xây dựng.

Ban Quản lý báo cáo như sau.

Nơi nhận:                                     KT. TRƯỞNG BAN
- Như trên;                                  PHÓ TRƯỞNG BAN
- Lãnh đạo Ban;
- Lưu: VT, QHXD.
                                                (Đã ký)

                                              Trần Văn B
`;

describe("a document with a type", () => {
  it("tells all that stands in its head and foot", () => {
    expect(read(NOTICE)).toEqual({
      number: "98",
      symbol: "TB-BQL",
      type: "TB",
      type_vi: "Thông báo",
      place: "Bắc Ninh",
      date: "2022-04-05",
      subject: "Kết luận của Trưởng ban tại cuộc họp giao ban",
      issuer: "BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP",
      recipients: ["Trưởng ban (để báo cáo)", "Các phòng, đơn vị trực thuộc"],
      filing: "VT, VP",
      signerTitle: "TL. TRƯỞNG BAN / CHÁNH VĂN PHÒNG",
      signer_title: "TL. TRƯỞNG BAN / CHÁNH VĂN PHÒNG",
      signer: "Trần Thị B",
      body: expect.stringMatching(/^Ngày 04[\s\S]*biết\.\/\.\s*$/),
    });
  });

  it("may have blank lines between all of its lines", () => {
    const { body: _, ...spaced } = read(NOTICE.replaceAll("\n", "\n\n")) ?? { body: "" };
    expect(read(NOTICE)).toMatchObject(spaced);
  });

  it.each([
    ["in several lines", "KẾ HOẠCH\nTriển khai công tác cải cách hành chính\nvà chuyển đổi số năm 2021\n\nThực hiện …"],
    ["in small letters", "KẾ HOẠCH\ntriển khai công tác cải cách hành chính và chuyển đổi số năm 2021\n\nThực hiện …"],
    [
      "without a blank line under it",
      "KẾ HOẠCH\nTriển khai công tác cải cách hành chính và chuyển đổi số năm 2021\nThực hiện …",
    ],
    [
      "on the type's line",
      "KẾ HOẠCH TRIỂN KHAI CÔNG TÁC CẢI CÁCH HÀNH CHÍNH\nVÀ CHUYỂN ĐỔI SỐ NĂM 2021\n\nThực hiện …",
    ],
  ])("may have its subject %s", (_, text) => {
    const header = read(`Số: 05/KH-KKT\nVinh, ngày 05 tháng 02 năm 2021\n\n${text}`);
    const subject = "triển khai công tác cải cách hành chính và chuyển đổi số năm 2021";
    expect(header?.subject?.toLowerCase()).toBe(subject);
    expect(header?.body).toBe("Thực hiện …");
  });

  it("that decides names its subject before who decides", () => {
    const header = read(
      `Số: 12/QĐ-UBND\n${NATION}\n\nQUYẾT ĐỊNH\nVề việc ban hành Quy chế\n\nCHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH\n\nCăn cứ Luật`,
    );
    expect(header).toMatchObject({ type_vi: "Quyết định", subject: "Về việc ban hành Quy chế" });
  });

  it("of the party is joined by a hyphen and has a place of its own for the party's name", () => {
    const header = read(
      "ĐẢNG BỘ TỈNH\nĐẢNG ỦY BAN QUẢN LÝ                ĐẢNG CỘNG SẢN VIỆT NAM\n*\nSố 07-NQ/ĐU                  Vinh, ngày 10 tháng 3 năm 2021\n\nNGHỊ QUYẾT\nvề nhiệm vụ năm 2021\n-----\n\nĐảng ủy quyết nghị.\n\nNơi nhận:\n- Đảng ủy Khối,\n- Lưu Văn phòng Đảng ủy.\n\nT/M ĐẢNG ỦY\nBÍ THƯ\n\nPhạm Văn D",
    );
    expect(header).toMatchObject({
      number: "07",
      symbol: "NQ/ĐU",
      issuer: "ĐẢNG ỦY BAN QUẢN LÝ",
      subject: "về nhiệm vụ năm 2021",
      recipients: ["Đảng ủy Khối"],
      filing: "Văn phòng Đảng ủy",
      signer_title: "T/M ĐẢNG ỦY / BÍ THƯ",
      signer: "Phạm Văn D",
    });
  });

  it("may say whose it is before what it is about", () => {
    const header = read(
      "Số 07-NQ/TU\nVinh, ngày 25 tháng 7 năm 2019\n\nNGHỊ QUYẾT\nCỦA BAN THƯỜNG VỤ TỈNH ỦY\nvề phát triển kinh tế biển\n\nBan Thường vụ nhận thấy:",
    );
    expect(header).toMatchObject({ subject: "về phát triển kinh tế biển", body: "Ban Thường vụ nhận thấy:" });
  });

  it("may have lost its letterhead, if it names its recipients", () => {
    const header = read(
      "THÔNG BÁO\nKết luận giao ban tháng 6\n\nNgày 5/6/2021, Trưởng ban họp.\n\nNơi nhận:\n- Lãnh đạo Ban;\n- Lưu: VT.\n\nTRƯỞNG BAN\nLê Văn C",
    );
    expect(header).toMatchObject({
      number: null,
      type: "TB",
      subject: "Kết luận giao ban tháng 6",
      filing: "VT",
      signer: "Lê Văn C",
    });
  });

  it("may lack its issuer", () => {
    expect(
      read("Số: 645/TB-KKT\n\nVinh, ngày 17 tháng 7 năm 2020\n\nTHÔNG BÁO\n\nÝ kiến kết luận\n\nNgày 03/7/2020, họp."),
    ).toMatchObject({
      issuer: null,
      number: "645",
      subject: "Ý kiến kết luận",
    });
  });
});

describe("a công văn", () => {
  it("has its subject under its number and its addressees before its text", () => {
    expect(read(LETTER)).toMatchObject({
      number: "1234",
      symbol: "BQLKKT-QHXD",
      type: null,
      type_vi: "Công văn",
      place: "Kon Tum",
      date: "2021-01-05",
      subject: "báo cáo tình hình thực hiện quy hoạch các khu công nghiệp",
      body: expect.stringMatching(/^Ban Quản lý báo cáo như sau\.\s*$/),
    });
  });

  it("may be set in two columns, line by line", () => {
    expect(read(LETTER)).toMatchObject({
      issuer: "BAN QUẢN LÝ KHU KINH TẾ",
      recipients: ["Như trên", "Lãnh đạo Ban"],
      filing: "VT, QHXD",
      signer_title: "KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN",
      signer: "Trần Văn B",
    });
  });
});

describe("two columns", () => {
  it.each([
    ["a single blank", " "],
    ["a tab", "\t"],
    ["a bar", " | "],
  ])("may be parted by %s", (_, gap) => {
    const header = read(
      `UBND TỈNH TRÀ VINH${gap}CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nBAN QUẢN LÝ KHU KINH TẾ${gap}Độc lập - Tự do - Hạnh phúc\nSố: 65/BC-KKT${gap}Trà Vinh, ngày 18 tháng 5 năm 2022\nBÁO CÁO\nTình hình tháng 5\nI. KẾT QUẢ\nNơi nhận:${gap}KT. TRƯỞNG BAN\n- Sở Tài chính;${gap}PHÓ TRƯỞNG BAN\n- Lưu: VT.${gap}Trần Thị B`,
    );
    expect(header).toMatchObject({
      issuer: "BAN QUẢN LÝ KHU KINH TẾ",
      number: "65",
      place: "Trà Vinh",
      recipients: ["Sở Tài chính"],
      filing: "VT",
      signer_title: "KT. TRƯỞNG BAN / PHÓ TRƯỞNG BAN",
      signer: "Trần Thị B",
    });
  });
});

describe("a draft", () => {
  it.each(["Số:        /TTr-BQL", "Số: ..../TTr-BQL", "Số:…/TTr-BQL", "Số: [...]/TTr-BQL"])(
    "has no number yet: %s",
    (number) => {
      expect(read(`${number}\n${NATION}\n\nTỜ TRÌNH\nVề đề án`)).toMatchObject({
        number: null,
        symbol: "TTr-BQL",
        type: "TTr",
      });
    },
  );

  it.each(["Vinh, ngày    tháng 7 năm 2020", "Vinh, ngày ... tháng ... năm 2020", "Vinh, ngày     tháng     năm 2020"])(
    "has a place, but no date yet: %s",
    (line) => {
      expect(read(`Số:    /TB-KKT\n${line}\n\nTHÔNG BÁO\nNghỉ lễ`)).toMatchObject({ place: "Vinh", date: null });
    },
  );
});

describe("issuer", () => {
  it("is the last of the bodies above the number, whole though it fills two lines", () => {
    expect(
      read(`BỘ KẾ HOẠCH VÀ ĐẦU TƯ\nBAN QUẢN LÝ\nCÁC KHU CÔNG NGHIỆP\n-------\nSố: 12/TB-BQL\n${NATION}`)?.issuer,
    ).toBe("BAN QUẢN LÝ CÁC KHU CÔNG NGHIỆP");
    expect(read(`ỦY BAN NHÂN DÂN\nTỈNH BÌNH THUẬN\nSố: 12/QĐ-UBND\n${NATION}`)?.issuer).toBe(
      "ỦY BAN NHÂN DÂN TỈNH BÌNH THUẬN",
    );
  });

  it("is not the line above it that a portal set there", () => {
    expect(
      read(`Trang chủ / Văn bản\nKết luận giao ban\n\nBAN QUẢN LÝ CÁC KCN\nSố: 12/TB-BQL\n${NATION}`)?.issuer,
    ).toBe("BAN QUẢN LÝ CÁC KCN");
  });
});

const withFoot = (foot: string) =>
  read(`Số: 12/TB-BQL\n${NATION}\n\nTHÔNG BÁO\nNghỉ lễ\n\nBan thông báo./.\n\n${foot}`);

describe("recipients", () => {
  it.each([
    ["with dashes", "Nơi nhận:\n- Như trên;\n- Lãnh đạo Ban;\n- Lưu: VT."],
    ["without dashes", "Nơi nhận:\nNhư trên\nLãnh đạo Ban\nLưu VT"],
    ["closed by other marks", "Nơi nhận:\n- Như trên,\n- Lãnh đạo Ban.\n- Lưu VT."],
    ["on one line", "Nơi nhận: Như trên; Lãnh đạo Ban; Lưu: VT."],
    ["on one line with dashes", "Nơi nhận:\n- Như trên; - Lãnh đạo Ban; - Lưu: VT."],
  ])("are read %s", (_, foot) => {
    expect(withFoot(foot)).toMatchObject({ recipients: ["Như trên", "Lãnh đạo Ban"], filing: "VT" });
  });

  it("may fill more than a line each", () => {
    expect(withFoot("Nơi nhận:\n- Các phòng, đơn vị\ntrực thuộc Ban;\n- Lưu: VT,\nQLDN.")).toMatchObject({
      recipients: ["Các phòng, đơn vị trực thuộc Ban"],
      filing: "VT, QLDN",
    });
  });

  it("may have a semicolon within one entry", () => {
    const foot = "Nơi nhận:\n- TT Tỉnh ủy; TT HĐND tỉnh;\n- Lãnh đạo Ban;\n- Lưu: VT.";
    expect(withFoot(foot)?.recipients).toEqual(["TT Tỉnh ủy; TT HĐND tỉnh", "Lãnh đạo Ban"]);
  });

  it("are none where the document names none", () => {
    expect(withFoot("TRƯỞNG BAN\n\nNguyễn Văn A")).toMatchObject({
      recipients: [],
      filing: null,
      signer: "Nguyễn Văn A",
    });
  });
});

describe("signature", () => {
  it.each([
    ["TRƯỞNG BAN\n(Đã ký)\nNguyễn Văn A", "TRƯỞNG BAN"],
    ["TRƯỞNG BAN\n[ĐÃ KÝ]\nNGUYỄN VĂN A", "TRƯỞNG BAN"],
    [
      "TUQ. TRƯỞNG BAN\nTRƯỞNG PHÒNG QUẢN LÝ ĐẦU TƯ\nđã ký\nNguyễn Văn A",
      "TUQ. TRƯỞNG BAN / TRƯỞNG PHÒNG QUẢN LÝ ĐẦU TƯ",
    ],
    [
      "TM. ỦY BAN NHÂN DÂN\nKT. CHỦ TỊCH\nPHÓ CHỦ TỊCH\n\nNguyễn Văn A",
      "TM. ỦY BAN NHÂN DÂN / KT. CHỦ TỊCH / PHÓ CHỦ TỊCH",
    ],
    ["Q. TRƯỞNG BAN\n(Đã ký): Nguyễn Văn A", "Q. TRƯỞNG BAN"],
    ["Trưởng ban\n\nNguyễn Văn A", "Trưởng ban"],
    ["TRƯỞNG BAN Nguyễn Văn A", "TRƯỞNG BAN"],
  ])("is read from %j", (foot, title) => {
    const header = withFoot(`Nơi nhận:\n- Như trên;\n- Lưu: VT.\n\n${foot}\n\nTin liên quan`);
    expect(header?.signer_title).toBe(title);
    expect(header?.signer?.toLowerCase()).toBe("nguyễn văn a");
  });

  it("may stand before the recipients", () => {
    expect(withFoot("TRƯỞNG BAN\n\nNguyễn Văn A\n\nNơi nhận:\n- Như trên;\n- Lưu: VT.")).toMatchObject({
      recipients: ["Như trên"],
      signer_title: "TRƯỞNG BAN",
      signer: "Nguyễn Văn A",
      body: expect.stringMatching(/^Ban thông báo\.\/\.\s*$/),
    });
  });
});

describe("what is no document", () => {
  it.each([
    [
      "news that cites one",
      "Ban Quản lý họp\n\nSáng 5/3, Ban triển khai Quyết định\nsố 31/QĐ-UBND ngày 10/01/2019 của UBND tỉnh.",
    ],
    [
      "a list of documents",
      "Văn bản mới\nSố: 15/TB-BQL; ngày ban hành 05/6/2020\nSố: 16/TB-BQL; ngày ban hành 06/6/2020",
    ],
    ["a headline in capitals", "THÔNG BÁO\nBAN QUẢN LÝ KHU KINH TẾ TUYỂN DỤNG\n\nNgày 5/3, Ban tuyển dụng."],
    ["nothing", ""],
  ])("has no header: %s", (_, given) => {
    expect(read(given)).toBeNull();
  });
});

describe("any text", () => {
  const piece = fc.constantFrom(
    "Số: 12/TB-KKT",
    "UBND TỈNH A",
    NATION,
    "Vinh, ngày 5 tháng 3 năm 2020",
    "THÔNG BÁO",
    "V/v nghỉ lễ",
    "Kính gửi:",
    "Nơi nhận:",
    "- Như trên;",
    "- Lưu: VT.",
    "TRƯỞNG BAN",
    "(Đã ký)",
    "Nguyễn Văn A",
    "\n",
    "\n\n",
    "    ",
    "\t",
    "|",
    "-----",
    "1. Văn phòng;",
    "Số:    /QĐ-BQL",
  );

  it("is read without an exception, and its body lies in it", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: "binary" }),
          fc.array(piece).map((pieces) => pieces.join("")),
        ),
        (given) => {
          const text = textOf(given);
          const dates = findDates(text, timeContextOf(text, null));
          const body = readHeader(text, dates, findReferences(text, dates))?.body ?? { from: 0, to: 0 };
          expect(body.from).toBeGreaterThanOrEqual(0);
          expect(body.to).toBeGreaterThanOrEqual(body.from);
          expect(body.to).toBeLessThanOrEqual(text.tokens.length);
        },
      ),
      { numRuns: 400 },
    );
  });
});
