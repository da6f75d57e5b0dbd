/** What a made-up server answers: JSON with a status, another text, or nothing. */
export type FixtureAnswer =
  | { readonly body: unknown; readonly status?: number }
  | { readonly text: string; readonly status?: number }
  | "never"
  | "offline";

/** One named example of an element: for tests, docs, pictures and the embed builder. */
export interface Fixture {
  readonly title: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** By the last part of the path: `news.json`. */
  readonly answers: Readonly<Record<string, FixtureAnswer>>;
  /** Text of a paragraph inside the tag, for pages without scripts. */
  readonly fallback?: string;
}

export const BOARD = "/v1/boards/quang-binh";
export const SITE = "/v1/sites/quang-binh";

const SERVER_DOWN: FixtureAnswer = { text: "<html><title>502 Bad Gateway</title></html>", status: 502 };

/** The states that no data makes, alike for all elements. */
export const troubles = (resource: string, attributes: Fixture["attributes"]) =>
  ({
    loading: { title: "Đang tải", attributes, answers: { [resource]: "never" } },
    fallback: {
      title: "Đang tải, có nội dung thay thế",
      attributes,
      answers: { [resource]: "never" },
      fallback: "Xem trên Cổng thông tin của Ban.",
    },
    serverDown: {
      title: "Máy chủ lỗi",
      attributes,
      answers: { [resource]: SERVER_DOWN },
      fallback: "Xem trên Cổng thông tin của Ban.",
    },
    offline: { title: "Không kết nối được", attributes, answers: { [resource]: "offline" } },
    notJson: { title: "Không phải JSON", attributes, answers: { [resource]: { text: "<!doctype html>" } } },
    malformed: { title: "JSON sai dạng", attributes, answers: { [resource]: { body: { items: 42 } } } },
    unconfigured: { title: "Thiếu địa chỉ", attributes: {}, answers: {} },
  }) as const satisfies Record<string, Fixture>;
