import { afterEach, describe, expect, it, vi } from "vitest";
import { type MountedElement, mount, wordsOf } from "../../test/mount.js";
import "./define.js";
import { statChartFixtures as fixtures } from "./stat-chart.fixtures.js";

vi.spyOn(console, "warn").mockImplementation(() => {});
afterEach(() => {
  document.body.replaceChildren();
  vi.restoreAllMocks();
});

const chart = (fixture: keyof typeof fixtures): Promise<MountedElement> => mount("khu-stat-chart", fixtures[fixture]);

const plot = (element: MountedElement): HTMLElement => element.shadowRoot.querySelector(".plot") as HTMLElement;

const canvas = (element: MountedElement): HTMLCanvasElement =>
  element.shadowRoot.querySelector("canvas") as HTMLCanvasElement;

const rows = (element: MountedElement): readonly (readonly string[])[] =>
  [...element.shadowRoot.querySelectorAll("tr")].map((row) =>
    [...row.cells].map(({ textContent }) => textContent?.trim() ?? ""),
  );

const pixels = (element: MountedElement): Uint8ClampedArray | readonly number[] => {
  const { width, height } = canvas(element);
  if (width === 0 || height === 0) return [];
  return canvas(element).getContext("2d")?.getImageData(0, 0, width, height).data ?? [];
};

const hasColour = (element: MountedElement, colour: number): boolean => {
  const data = pixels(element);
  for (let index = 0; index < data.length; index += 4) {
    if (((data[index] ?? 0) << 16) + ((data[index + 1] ?? 0) << 8) + (data[index + 2] ?? 0) === colour) return true;
  }
  return false;
};

/** Ink on the canvas: how many pixels have any colour. */
const ink = (element: MountedElement): number => {
  const data = pixels(element);
  let inked = 0;
  for (let index = 3; index < data.length; index += 4) if (data[index]) inked += 1;
  return inked;
};

const drawn = (element: MountedElement): Promise<void> =>
  vi.waitFor(() => expect(ink(element)).toBeGreaterThan(500), { timeout: 5000 });

describe("khu-stat-chart", () => {
  it("draws the figures and says them to those who cannot see the drawing", async () => {
    const element = await chart("ready");
    await drawn(element);
    expect(plot(element).getAttribute("role")).toBe("img");
    expect(plot(element).getAttribute("aria-label")).toBe(
      "Biểu đồ cột: Năm 2023. Doanh thu sản xuất công nghiệp: 4.153 tỷ đồng; " +
        "Doanh thu thương mại, dịch vụ: 2.146 tỷ đồng.",
    );
  });

  it("has the same figures in a table, for screen readers also while it is folded", async () => {
    const element = await chart("ready");
    expect(rows(element)).toEqual([
      ["Chỉ tiêu", "Giá trị"],
      ["Doanh thu sản xuất công nghiệp", "4.153 tỷ đồng"],
      ["Doanh thu thương mại, dịch vụ", "2.146 tỷ đồng"],
    ]);
    const details = element.shadowRoot.querySelector("details:has(table)") as HTMLDetailsElement;
    expect(details.open).toBe(false);
    expect(element.shadowRoot.querySelector("table")?.checkVisibility({ contentVisibilityAuto: true })).toBe(true);
    expect((await chart("comparison")).shadowRoot.querySelector<HTMLDetailsElement>("details")?.open).toBe(true);
  });

  it("takes its height before it is drawn, and keeps it", async () => {
    const element = await chart("ready");
    const before = plot(element).offsetHeight;
    await drawn(element);
    expect(plot(element).offsetHeight).toBe(before);
    expect(canvas(element).parentElement?.childElementCount).toBe(1);
  });

  it("shrinks and grows with its box", async () => {
    const box = document.createElement("div");
    document.body.append(box);
    const element = await mount("khu-stat-chart", fixtures.comparison, box);
    await drawn(element);
    for (const width of [300, 600]) {
      box.style.width = `${width}px`;
      await vi.waitFor(() => expect(canvas(element).clientWidth).toBe(width));
    }
  });

  it("puts each stated comparison beside a line at 100 %", async () => {
    const element = await chart("comparison");
    expect(wordsOf(element)).toContain("So với cùng kỳ năm trước, cùng kỳ = 100%");
    expect(rows(element)[1]).toEqual(["Kim ngạch xuất nhập khẩu", "bằng 114% so với cùng kỳ"]);
    expect(plot(element).getAttribute("aria-label")).toContain("Thu tiền thuê hạ tầng: bằng 89% so với cùng kỳ");
  });

  it("shows a gap as a gap and an estimate as one", async () => {
    const element = await chart("grouped");
    expect(rows(element)[0]).toEqual(["Kỳ", "Doanh thu", "Chi phí xuất khẩu"]);
    expect(rows(element)[3]).toEqual(["Quý II/2023", "1.580 tỷ đồng", "–"]);
    expect(rows(element)[5]?.[1]).toBe("1.760 tỷ đồng (ước thực hiện)");
    expect([...element.shadowRoot.querySelectorAll(".legend li")].map(({ textContent }) => textContent)).toEqual([
      "Doanh thu",
      "Chi phí xuất khẩu",
    ]);
  });

  it("says its unit, its source and how new it is", async () => {
    const element = await chart("ready");
    expect(wordsOf(element)).toContain("Đơn vị tính: tỷ đồng");
    expect(wordsOf(element)).toContain("Nguồn: Ban Quản lý Khu kinh tế Quảng Bình, cập nhật 22/01/2024");
  });

  it("refuses to put different units on one axis", async () => {
    const element = await chart("mixedUnits");
    expect(element.state).toBe("error");
    expect(element.shadowRoot.querySelector("details")?.textContent).toContain(
      'cần các chỉ tiêu cùng đơn vị tính, hoặc comparison="yoy"',
    );
  });

  it("draws lines, in English too", async () => {
    await drawn(await chart("line"));
    const element = await chart("english");
    expect(rows(element)[1]).toEqual(["Revenue from industry", "4,153 billion VND"]);
  });

  it("hands out its table as a file of exact figures", async () => {
    const saved: Blob[] = [];
    vi.spyOn(URL, "createObjectURL").mockImplementation((blob) => {
      saved.push(blob as Blob);
      return "blob:x";
    });
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(() => {});
    const element = await chart("ready");
    [...element.shadowRoot.querySelectorAll("button")].find(({ textContent }) => textContent === "Tải CSV")?.click();
    const bytes = new Uint8Array((await saved[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(new TextDecoder().decode(bytes)).toBe(
      '"Chỉ tiêu","Giá trị (đồng)"\r\n' +
        '"Doanh thu sản xuất công nghiệp",4153000000000\r\n"Doanh thu thương mại, dịch vụ",2146000000000\r\n',
    );
  });

  it("fits its drawing on paper and goes back", async () => {
    const element = await chart("ready");
    await drawn(element);
    dispatchEvent(new Event("beforeprint"));
    expect(canvas(element).clientWidth).toBe(680);
    dispatchEvent(new Event("afterprint"));
    expect(canvas(element).clientWidth).toBe(plot(element).clientWidth);
  });

  it("prints a dark chart in the colours of paper", async () => {
    const element = await chart("dark");
    await drawn(element);
    expect(hasColour(element, 0x12436d)).toBe(false);
    dispatchEvent(new Event("beforeprint"));
    expect(hasColour(element, 0x12436d)).toBe(true);
    dispatchEvent(new Event("afterprint"));
    expect(hasColour(element, 0x12436d)).toBe(false);
  });

  it("writes no style attribute in its template", async () => {
    const element = await chart("loading");
    expect(element.shadowRoot.querySelectorAll("[style]").length).toBe(0);
  });

  it.each([
    ["by", "year", "period | zone | indicator"],
    ["type", "pie", "bar | line"],
    ["comparison", "plan", "yoy"],
  ])("says what %s may be", async (name, value, expected) => {
    const element = await mount("khu-stat-chart", {
      ...fixtures.ready,
      attributes: { ...fixtures.ready.attributes, [name]: value },
    });
    expect(element.shadowRoot.querySelector("details")?.textContent).toContain(
      `${name}: tìm thấy ${value}, cần ${expected}`,
    );
  });

  it("names the place of a cell outside of the cube", async () => {
    const body = structuredClone(fixtures.ready.answers["statistics.json"].body) as { extension: { exact: object } };
    body.extension.exact = { "-5": "1" };
    const element = await mount("khu-stat-chart", { ...fixtures.ready, answers: { "statistics.json": { body } } });
    expect(element.shadowRoot.querySelector("details")?.textContent).toContain("$.extension.exact: tìm thấy -5");
  });
});
