import { afterEach, describe, expect, it, vi } from "vitest";
import { type MountedElement, mount, wordsOf } from "../../test/mount.js";
import "./define.js";
import { entry, kpiCardsFixtures as fixtures, indicatorsOf } from "./kpi-cards.fixtures.js";

const warn = vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => document.body.replaceChildren());

const cards = async (fixture: keyof typeof fixtures): Promise<readonly string[]> =>
  wordsOfCards(await mount("khu-kpi-cards", fixtures[fixture]));

const wordsOfCards = (element: MountedElement): readonly string[] =>
  [...element.shadowRoot.querySelectorAll<HTMLElement>(".card")].map((card) => card.innerText.replace(/\s+/g, " "));

describe("khu-kpi-cards", () => {
  it("words each figure as an office does, with its period and source", async () => {
    const [revenue, capital, disbursement] = await cards("ready");
    expect(revenue).toMatch(
      /^Doanh thu của doanh nghiệp 6\.299 tỷ đồng Năm 2023 Nguồn 22\/01\/2024 ?: Kết quả hoạt động/,
    );
    expect(capital).toContain("hơn 116.000 tỷ đồng Lũy kế đến tháng 01/2024");
    expect(disbursement).toContain("81,36% Dự kiến 100%, đến 31/01/2024");
  });

  it("writes a trend out beside its arrow and keeps the source's own wording", async () => {
    const element = await mount("khu-kpi-cards", fixtures.zone);
    const [up, down] = [...element.shadowRoot.querySelectorAll("dd[title]")];
    expect(up?.textContent?.trim()).toBe("tăng 14% so với cùng kỳ");
    expect(up?.getAttribute("title")).toBe("bằng 114% so với cùng kỳ");
    expect(up?.className).toBe("good");
    expect(down?.textContent?.trim()).toBe("giảm 11% so với cùng kỳ");
    expect(down?.className).toBe("adverse");
    expect(up?.querySelector("path")?.getAttribute("d")).not.toBe(down?.querySelector("path")?.getAttribute("d"));
  });

  it("names the zone of a figure that is not the whole board's", async () => {
    expect((await cards("zone"))[0]).toContain("Kim ngạch xuất nhập khẩu Khu kinh tế cửa khẩu Cha Lo 2.083 triệu USD");
  });

  it("tells how much of the plan is reached", async () => {
    const element = await mount("khu-kpi-cards", fixtures.chosen);
    expect(wordsOfCards(element)[0]).toContain("Kế hoạch 100 triệu USD, đạt 93%");
    expect(element.shadowRoot.querySelector("progress")?.value).toBeCloseTo(0.93);
  });

  it("keeps every form of comparison apart", async () => {
    expect((await cards("comparisons")).map((card) => card.replace(/ (Năm|Ước).*$/, ""))).toEqual([
      "Tăng hai lần rưỡi 25 dự án gấp 2,5 lần kỳ trước",
      "So với kế hoạch 95 tỷ đồng đạt 95% kế hoạch Kế hoạch 100 tỷ đồng",
      "Tăng thêm 190 dự án tăng 5 dự án so với cùng kỳ",
      "Không đổi, càng ít càng tốt 3% bằng cùng kỳ giảm 12,5% so với kỳ trước",
    ]);
  });

  it("shows the chosen indicators in the order of the attribute", async () => {
    expect((await cards("chosen")).map((card) => card.slice(0, 9))).toEqual(["Giá trị x", "Doanh thu"]);
  });

  it("rounds to a headline where the page asks for it", async () => {
    expect((await cards("short"))[1]).toContain("hơn 116 nghìn tỷ đồng");
  });

  it("speaks English", async () => {
    const [revenue, capital] = await cards("english");
    expect(revenue).toContain("6,299 billion VND");
    expect(capital).toContain("over 116,000 billion VND");
    expect((await cards("english"))[4]).toContain("up 14% on the same period last year");
  });

  it("warns of a code that the board does not publish, and shows the others", async () => {
    const element = await mount("khu-kpi-cards", {
      ...fixtures.ready,
      attributes: { ...fixtures.ready.attributes, indicators: "revenue revnue" },
    });
    expect(wordsOfCards(element)).toHaveLength(1);
    expect(warn.mock.lastCall?.[0]).toContain("<khu-kpi-cards> indicators: found revnue, expected revenue | capital");
  });

  it.each([
    ["value", 6299, "value: tìm thấy 6299, cần chuỗi ký tự"],
    ["value", "1e6", 'value: tìm thấy 1e6, cần "81.36"'],
    ["unit", "đồng", "unit: tìm thấy đồng, cần VND | USD"],
    ["period", "2023-13", 'period: tìm thấy 2023-13, cần "2023-Q3"'],
    ["comparisons", [{ base: "yoy" }], "comparisons[0].form: tìm thấy undefined, cần ratio | change"],
  ])("names the place of a wrong %s", async (field, value, expected) => {
    const wrong = { ...entry({ code: "a", name: { vi: "A", en: "A" }, unit: "VND", value: "1" }), [field]: value };
    const element = await mount("khu-kpi-cards", {
      ...fixtures.ready,
      answers: { "indicators.json": { body: indicatorsOf([wrong]) } },
    });
    expect(element.shadowRoot.querySelector("details")?.textContent).toContain(`$.indicators[0].${expected}`);
  });

  it("is empty for a zone without figures", async () => {
    const element = await mount("khu-kpi-cards", {
      ...fixtures.ready,
      attributes: { ...fixtures.ready.attributes, zone: "hon-la" },
    });
    expect(element.state).toBe("empty");
    expect(wordsOf(element)).toContain("Chưa có số liệu");
  });
});
