import { describe, expect, it } from "vitest";
import { requiredSections } from "../index.js";
import { itemsOf, type MetaFields, report } from "../report.fixture.js";

describe("the sections of a report", () => {
  it.each([
    ["final-review", "2023", ["results", "shortcomings", "causes", "tasks"]],
    ["interim-review", "2023-H1", ["results", "shortcomings", "causes", "tasks"]],
    ["periodic", "2023-H2", ["results", "shortcomings", "causes", "tasks"]],
    ["periodic", "2023-9M", ["results", "tasks"]],
    ["periodic", "2023-Q3", ["results", "tasks"]],
    ["periodic", "2023-07", ["results", "tasks"]],
    ["briefing", "2023", ["results", "tasks"]],
  ] as const)("of a %s on %s are %j", (kind, period, sections) => {
    expect(requiredSections(report({ kind, period }).meta)).toEqual(sections);
  });

  it("are asked for where they are not there", () => {
    const [item, ...others] = itemsOf(report({}, "# Kết quả\na\n# Tồn tại\nb\n# Nhiệm vụ\nc"));
    expect(others).toEqual([]);
    expect(item).toEqual({
      code: "section-missing",
      severity: "blocks",
      at: "causes",
      message: {
        vi: 'chưa có mục "Nguyên nhân"; hãy thêm đề mục, ví dụ "## Nguyên nhân", và nội dung bên dưới.',
        en: 'there is no section on "Causes"; add a heading such as "## Nguyên nhân" with its text below.',
      },
    });
  });

  it("hold something, if only under a heading within", () => {
    const quarter: MetaFields = { period: "2023-Q4", kind: "periodic" };
    const body = (results: string): string => `# I. KẾT QUẢ\n${results}\n# II. NHIỆM VỤ\na`;
    expect(itemsOf(report(quarter, body("## 1. Thu hút đầu tư\na")))).toEqual([]);
    expect(itemsOf(report(quarter, body("## 1. Thu hút đầu tư\n")))).toEqual([
      {
        code: "section-empty",
        severity: "blocks",
        at: "results",
        message: {
          vi: 'mục "I. KẾT QUẢ" chưa có nội dung; hãy viết nội dung dưới đề mục.',
          en: 'the section "I. KẾT QUẢ" is empty; write its text below the heading.',
        },
      },
    ]);
  });

  it("may stand together under one heading", () => {
    expect(itemsOf(report({}, "# Kết quả, hạn chế, nguyên nhân và nhiệm vụ\na"))).toEqual([]);
  });
});
