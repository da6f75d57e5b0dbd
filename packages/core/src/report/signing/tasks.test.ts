import { describe, expect, it } from "vitest";
import { type Directive, directiveSchema } from "../../directive/index.js";
import { itemsOf, report } from "../report.fixture.js";

describe("the tasks of a report", () => {
  const task = (fields: Partial<Record<keyof Directive, unknown>> = {}): Directive =>
    directiveSchema.parse({
      id: "quy-hoach",
      document: null,
      article: null,
      section: null,
      text: "Hoàn thành quy hoạch.",
      lead: "phong-quy-hoach",
      with: [],
      period: null,
      due: "2024-06-30",
      completed: null,
      result: null,
      ...fields,
    });
  const withTask = report({ directives: ["quy-hoach"] });

  it("are recorded, led by a unit of the board, and to be done by some day or in some period", () => {
    const units = ["van-phong", "phong-quy-hoach"];
    expect(itemsOf(withTask, { directives: [task()], units })).toEqual([]);
    expect(itemsOf(withTask, { directives: [task({ due: null, period: "2024" })], units })).toEqual([]);
  });

  it("are asked for by id where they are not recorded", () => {
    const given = report({ directives: ["quy-hoach", "bao-cao"] });
    expect(itemsOf(given, { directives: [task()] })).toEqual([
      {
        code: "task-unknown",
        severity: "blocks",
        at: "directives[1]",
        message: {
          vi: 'nhiệm vụ "bao-cao" không có trong directives.csv; hãy sửa mã hoặc thêm vào đó.',
          en: 'the task "bao-cao" is not in directives.csv; mend the id or add it there.',
        },
      },
    ]);
  });

  it("have a lead among the board's units, where these are known", () => {
    expect(itemsOf(withTask, { directives: [task()] })).toEqual([]);
    expect(itemsOf(withTask, { directives: [task()], units: ["van-phong"] })).toEqual([
      {
        code: "task-without-lead",
        severity: "blocks",
        at: "directives[0]",
        message: {
          vi: 'nhiệm vụ "Hoàn thành quy hoạch." chưa giao cho đơn vị nào của ban (lead: "phong-quy-hoach"); hãy ghi đơn vị chủ trì.',
          en: 'the task "Hoàn thành quy hoạch." is led by no unit of the board (lead: "phong-quy-hoach"); name the unit that leads it.',
        },
      },
    ]);
  });

  it("have a deadline", () => {
    expect(itemsOf(withTask, { directives: [task({ due: null })] })).toEqual([
      {
        code: "task-without-deadline",
        severity: "warns",
        at: "directives[0]",
        message: {
          vi: 'nhiệm vụ "Hoàn thành quy hoạch." chưa có thời hạn; hãy ghi ngày ở cột due, hoặc kỳ thực hiện ở cột period.',
          en: 'the task "Hoàn thành quy hoạch." has no deadline; write a day under due, or the period it is to be done in under period.',
        },
      },
    ]);
  });
});
