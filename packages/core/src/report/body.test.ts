import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatReportBody, parseReportBody, reportSectionSchema, sectionsOfKind } from "./index.js";

const BODY = `
Thực hiện chương trình công tác, Ban báo cáo như sau:

## I. KẾT QUẢ THỰC HIỆN

### 1. Thu hút đầu tư

- Cấp mới 5 dự án.

  735 tỷ đồng.


### 2. Doanh nghiệp
Doanh thu đạt 6.299 tỷ đồng.
## II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN ##

Giải phóng mặt bằng còn chậm.
## III. NHIỆM VỤ TRỌNG TÂM
`;

const outline = (body: string) => parseReportBody(body).map(({ level, heading, text }) => [level, heading, text]);

describe("a report's text", () => {
  it("becomes its sections, nested ones in their place, their text untouched", () => {
    expect(parseReportBody(BODY)).toEqual([
      { level: 0, heading: null, kinds: ["other"], text: "Thực hiện chương trình công tác, Ban báo cáo như sau:" },
      { level: 2, heading: "I. KẾT QUẢ THỰC HIỆN", kinds: ["results"], text: "" },
      { level: 3, heading: "1. Thu hút đầu tư", kinds: ["other"], text: "- Cấp mới 5 dự án.\n\n  735 tỷ đồng." },
      { level: 3, heading: "2. Doanh nghiệp", kinds: ["other"], text: "Doanh thu đạt 6.299 tỷ đồng." },
      {
        level: 2,
        heading: "II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN",
        kinds: ["shortcomings", "causes"],
        text: "Giải phóng mặt bằng còn chậm.",
      },
      { level: 2, heading: "III. NHIỆM VỤ TRỌNG TÂM", kinds: ["tasks"], text: "" },
    ]);
  });

  it("is nothing where there is nothing", () => {
    expect(parseReportBody("")).toEqual([]);
    expect(parseReportBody(" \n\t\n")).toEqual([]);
    expect(formatReportBody([])).toBe("");
  });

  it("may stand without a heading", () => {
    expect(outline("Một đoạn.\n\nHai đoạn.")).toEqual([[0, null, "Một đoạn.\n\nHai đoạn."]]);
  });

  it.each([
    ["# A", [[1, "A", ""]]],
    ["###### A", [[6, "A", ""]]],
    ["   ## A", [[2, "A", ""]]],
    ["##\tA", [[2, "A", ""]]],
    ["## A ##", [[2, "A", ""]]],
    ["## A#", [[2, "A#", ""]]],
    ["##", [[2, "", ""]]],
    ["## ##", [[2, "", ""]]],
  ])("takes %j for a heading", (line, sections) => {
    expect(outline(line)).toEqual(sections);
  });

  it.each(["#A", "####### A", "    ## A", "A # B", "\\# A"])("does not take %j for a heading", (line) => {
    expect(outline(line)).toEqual([[0, null, line.startsWith("    ") ? "    ## A" : line]]);
  });

  it("keeps the indent of its first line, and the line ends it was typed with", () => {
    expect(outline("# A\r\n\r\n    mã\r\nhai\r\n\r\n# B\r\n")).toEqual([
      [1, "A", "    mã\r\nhai"],
      [1, "B", ""],
    ]);
  });

  it.each([
    ["```\n# A\n```\n# B", ["```\n# A\n```", "B"]],
    ["~~~ bash\n# A\n```\n# A\n~~~~\n# B", ["~~~ bash\n# A\n```\n# A\n~~~~", "B"]],
    ["````\n```\n# A\n````\n# B", ["````\n```\n# A\n````", "B"]],
    ["```\n``` a\n# A\n```\n# B", ["```\n``` a\n# A\n```", "B"]],
    ["```a```\n# B", ["```a```", "B"]],
  ])("takes no line of fenced code for a heading: %j", (body, [text, heading]) => {
    expect(outline(body)).toEqual([
      [0, null, text],
      [1, heading, ""],
    ]);
  });

  it("takes code whose fence is never closed to run to the end", () => {
    expect(outline("```\n# A")).toEqual([[0, null, "```\n# A"]]);
  });

  it("comes back from being printed", () => {
    const lines = fc.constantFrom(
      "# A",
      "### B ##",
      "## a # #",
      "#",
      "văn bản",
      "",
      "  ",
      "```",
      "~~~",
      "    mã",
      "\r",
    );
    fc.assert(
      fc.property(
        fc.array(lines).map((parts) => parts.join("\n")),
        (body) => {
          const sections = parseReportBody(body);
          expect(parseReportBody(formatReportBody(sections))).toEqual(sections);
          for (const section of sections) expect(reportSectionSchema.safeParse(section).success).toBe(true);
        },
      ),
      { numRuns: 500 },
    );
  });

  it("loses no word, whatever it holds", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (body) => {
        const words = parseReportBody(body).flatMap(({ heading, text }) => [heading ?? "", text]);
        const bare = (text: string): string => text.replace(/[\s#]/g, "");
        expect(bare(words.join(""))).toBe(bare(body));
      }),
    );
  });

  it("is read at once however long its lines are", () => {
    const started = performance.now();
    parseReportBody(`# ${"thực hiện ".repeat(20_000)}\n${"# ".repeat(50_000)}\n#${" ".repeat(100_000)}x`);
    expect(performance.now() - started).toBeLessThan(2000);
  });
});

describe("the sections of a kind", () => {
  const sections = parseReportBody(BODY);
  const headings = (kind: Parameters<typeof sectionsOfKind>[1]) =>
    sectionsOfKind(sections, kind).map(({ heading }) => heading);

  it("come with what lies inside them, and nothing of the next", () => {
    expect(headings("results")).toEqual(["I. KẾT QUẢ THỰC HIỆN", "1. Thu hút đầu tư", "2. Doanh nghiệp"]);
    expect(headings("causes")).toEqual(["II. TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN"]);
    expect(headings("tasks")).toEqual(["III. NHIỆM VỤ TRỌNG TÂM"]);
    expect(headings("proposals")).toEqual([]);
  });

  it("stand once where one of the kind lies inside another", () => {
    const nested = parseReportBody("# Kết quả\n## Kết quả thu hút\n### a\n## b\n# Nguyên nhân\n## Kết quả khác\n# c");
    expect(sectionsOfKind(nested, "results").map(({ heading }) => heading)).toEqual([
      "Kết quả",
      "Kết quả thu hút",
      "a",
      "b",
      "Kết quả khác",
    ]);
  });
});
