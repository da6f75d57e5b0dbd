import { afterEach, describe, expect, it, vi } from "vitest";
import { userEvent } from "vitest/browser";
import { type MountedElement, mount, wordsOf } from "../../test/mount.js";
import "./define.js";
import { directivesOf, directiveListFixtures as fixtures, task } from "./directive-list.fixtures.js";

vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, "", location.pathname + location.search);
});

const tasks = (fixture: keyof typeof fixtures): Promise<MountedElement> =>
  mount("khu-directive-list", fixtures[fixture]);
const textsOf = (element: MountedElement, selector: string): readonly string[] =>
  [...element.shadowRoot.querySelectorAll<HTMLElement>(selector)].map(({ innerText }) =>
    innerText.replace(/\s+/g, " ").trim(),
  );

describe("khu-directive-list", () => {
  it("cites the document that all tasks come from, with its date", async () => {
    expect(textsOf(await tasks("ready"), ".document b")).toEqual(["Thông báo số 645/TB-KKT ngày 17/7/2020"]);
  });

  it("groups tasks under the numbered sections of the document and numbers them through", async () => {
    const element = await tasks("ready");
    expect(textsOf(element, ".section")).toEqual(["1. Về tổ chức bộ máy", "2. Công tác chuyên môn"]);
    expect(textsOf(element, ".number")).toEqual(["1", "2", "3", "4", "5"]);
    expect(element.shadowRoot.querySelectorAll("ol").length).toBe(2);
  });

  it("tells lead unit, those who take part and the period, and that no deadline is given", async () => {
    const element = await tasks("ready");
    expect(textsOf(element, "#task-tb645-6")[0]).toBe(
      "5 Xây dựng đề án phát triển kinh tế thương mại xuyên biên giới. Chủ trì: Văn phòng Đại diện " +
        "Phối hợp: Phòng Kế hoạch – Tổng hợp Thực hiện trong: 6 tháng cuối năm 2020 Không ghi thời hạn",
    );
  });

  it("says each status in words", async () => {
    expect(textsOf(await tasks("statuses"), ".chip")).toEqual([
      "Quá hạn 1 ngày làm việc",
      "Còn 2 ngày làm việc",
      "Đến hạn hôm nay",
      "Trong hạn",
      "Không ghi thời hạn",
      "Hoàn thành, chậm 2 ngày làm việc",
      "Hoàn thành đúng hạn",
      "Đã hoàn thành",
    ]);
  });

  it("counts tasks by status for a day", async () => {
    const element = await tasks("ready");
    expect(textsOf(element, ".summary li")).toEqual(["5 nhiệm vụ", "5 không ghi thời hạn"]);
    expect(wordsOf(element)).toContain("Tình trạng đến ngày 03/8/2020");
  });

  it("keeps the sections of two documents apart, the newer document first", async () => {
    const element = await tasks("documents");
    expect(textsOf(element, ".document b")).toEqual([
      "Thông báo số 645/TB-KKT ngày 17/7/2020",
      "Quyết định số 31/QĐ-UBND ngày 10/01/2019",
    ]);
    expect(textsOf(element, ".section")).toHaveLength(2);
  });

  it("offers to choose by unit and status, where there is a choice", async () => {
    const element = await tasks("statuses");
    const [unit, status] = [...element.shadowRoot.querySelectorAll("select")] as [HTMLSelectElement, HTMLSelectElement];
    await userEvent.selectOptions(status, "due-soon");
    expect(textsOf(element, ".chip")).toEqual(["Còn 2 ngày làm việc", "Đến hạn hôm nay"]);
    await userEvent.selectOptions(unit, "khth");
    expect(textsOf(element, ".chip")).toEqual(["Còn 2 ngày làm việc"]);
    await userEvent.selectOptions(status, "overdue");
    expect(wordsOf(element)).toContain("Không có nhiệm vụ nào như vậy.");
    expect((await tasks("ready")).shadowRoot.querySelectorAll("select")).toHaveLength(1);
  });

  it("labels its filters", async () => {
    expect(textsOf(await tasks("statuses"), "label").map((label) => label.split(" Tất cả")[0])).toEqual([
      "Đơn vị",
      "Tình trạng",
    ]);
  });

  it.each([
    [{ document: "qd-31-2019" }, 1],
    [{ unit: "khth" }, 1],
    [{ status: "due-soon" }, 2],
    [{ limit: "3" }, 3],
  ])("keeps to %o", async (attributes, expected) => {
    const element = await mount("khu-directive-list", {
      ...fixtures.documents,
      attributes: { ...fixtures.documents.attributes, ...(attributes as Record<string, string>) },
    });
    expect(textsOf(element, ".chip")).toHaveLength(expected);
  });

  it("shows the rest of a long list when the visitor asks for it, and counts all of it from the start", async () => {
    const all = textsOf(await tasks("ready"), ".chip").length;
    const element = await mount("khu-directive-list", {
      ...fixtures.ready,
      attributes: { ...fixtures.ready.attributes, limit: "2" },
    });
    expect(textsOf(element, ".chip")).toHaveLength(2);
    expect(wordsOf(element)).toContain(`${all} nhiệm vụ`);
    const more = [...element.shadowRoot.querySelectorAll("button")].find((button) =>
      button.textContent?.includes(`cả ${all}`),
    );
    more?.click();
    await element.updateComplete;
    expect(textsOf(element, ".chip")).toHaveLength(all);
    expect(wordsOf(element)).not.toContain("Xem cả");
  });

  it("leads from a link to the one task", async () => {
    const element = await tasks("ready");
    const link = element.shadowRoot.querySelector<HTMLAnchorElement>("#task-tb645-6 .number");
    expect(link?.href).toBe(`${location.href.split("#")[0]}#task-tb645-6`);
    location.hash = "#task-tb645-6";
    await new Promise((resolve) => addEventListener("hashchange", resolve, { once: true }));
    await element.updateComplete;
    expect(element.shadowRoot.querySelector(".revealed")?.id).toBe("task-tb645-6");
  });

  it("groups by unit and by status", async () => {
    expect(textsOf(await tasks("units"), ".section")).toEqual(["Văn phòng Đại diện", "Phòng Kế hoạch – Tổng hợp"]);
    expect(textsOf(await tasks("english"), ".section")[0]).toBe("Overdue");
  });

  it.each([
    ["status", "late", "$.directives[0].status: tìm thấy late"],
    ["due", "31/7/2020", '$.directives[0].due: tìm thấy 31/7/2020, cần "2020-07-31"'],
    ["lead", null, "$.directives[0].lead: tìm thấy null, cần { }"],
  ])("names the place of a wrong %s", async (field, value, expected) => {
    const element = await mount("khu-directive-list", {
      ...fixtures.ready,
      answers: { "directives.json": { body: directivesOf([{ ...task({ id: "a", text: "A" }), [field]: value }]) } },
    });
    expect(element.shadowRoot.querySelector("details")?.textContent).toContain(expected);
  });
});
