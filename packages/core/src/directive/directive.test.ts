import { describe, expect, it } from "vitest";
import { directiveSchema } from "./index.js";

const TASK = {
  id: "645-tb-kkt-2020-1",
  document: "645-tb-kkt-2020",
  article: null,
  section: "2. Công tác chuyên môn",
  text: "Tăng cường quản lý nhà nước tại khu kinh tế.",
  lead: "van-phong-dai-dien",
  with: ["van-phong"],
  period: "2020-H2",
  due: null,
  completed: null,
  result: null,
};

describe("an assigned task", () => {
  it("names who leads it, who takes part, and the document that assigns it", () => {
    expect(directiveSchema.parse(TASK)).toEqual(TASK);
  });

  it.each([
    { lead: null },
    { lead: "" },
    { with: null },
    { text: "" },
    { due: "31/7/2020" },
    { completed: "2020-02-30" },
    { period: "quý III" },
    { document: "645/TB-KKT" },
    { place: "đoạn 3" },
  ])("is refused with %j", (fields) => {
    expect(directiveSchema.safeParse({ ...TASK, ...fields }).success).toBe(false);
  });
});
