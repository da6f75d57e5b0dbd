import type { VisitCounts } from "../reading.js";
import { phrasesOf } from "../text/index.js";

export type CountKind = keyof VisitCounts;

/**
 * What a word of a counter's label is: `visit` what is counted; `span` the time it is counted over; `sum` the whole of
 * it; `online` those who are there now; `rest` and `group` what the counter shows and nobody asks for: last week; members
 * and robots.
 */
export type PartRole =
  | "visit"
  | "person"
  | "view"
  | "span"
  | "sum"
  | "online"
  | "rest"
  | "group"
  | "heading"
  | "filler";

export interface Part {
  readonly role: PartRole;
  readonly kind: CountKind | null;
  /** It may stand for something else where no surer word is near: `tháng`, `trực tuyến`. */
  readonly vague: boolean;
}

const part = (role: PartRole, kind: CountKind | null = null, vague = false): Part => ({ role, kind, vague });

/** Source: the counters of DotNetNuke, SharePoint, Liferay, Joomla (Vinaora), NukeViet and VNPT portals, as seen on public pages. */
export const PARTS = /* @__PURE__ */ phrasesOf<Part>([
  [
    "lượt truy cập|truy cập|số truy cập|lượng truy cập|lưu lượng truy cập|đã truy cập|lượt truy nhập|truy nhập",
    part("visit"),
  ],
  [
    "lượt ghé thăm|ghé thăm|lượt viếng thăm|viếng thăm|lượt thăm|lượt vào|lượt online|lượt người truy cập",
    part("visit"),
  ],
  ["bộ đếm|bộ đếm truy cập|counter|hit counter|visitor counter|visitors counter", part("visit")],
  ["visits|visit|hits|hit|visitors|visitor|page hits|access|accesses|web traffic", part("visit")],
  [
    "lượt người|người|lượt khách|khách|lượt|bạn đọc|độc giả|người dùng|người sử dụng|users|user|guests|guest|people",
    part("person"),
  ],
  ["khách viếng thăm|khách ghé thăm|khách truy cập|người truy cập|vị khách|khách thăm", part("visit")],
  ["lượt xem|lượt xem trang|lượt đọc|xem trang|trang đã xem|page views|page view|pageviews|views", part("view")],
  [
    "đang truy cập|đang online|đang trực tuyến|đang xem|đang ghé thăm|đang viếng thăm|đang vào|đang kết nối",
    part("online", "online"),
  ],
  [
    "online now|now online|currently online|users online|visitors online|guests online|online users",
    part("online", "online"),
  ],
  [
    "online visitors|who is online|who's online|whos online|đang có mặt|đang hoạt động|truy cập hiện tại",
    part("online", "online"),
  ],
  ["online", part("online", "online")],
  ["khách và không thành viên đang trực tuyến|khách và không thành viên đang online", part("online", "online")],
  ["khách và 0 thành viên đang trực tuyến|khách và 0 thành viên đang online", part("online", "online")],
  ["khách và không có thành viên đang trực tuyến|khách và không có thành viên đang online", part("online", "online")],
  ["guests and no members online|guest and no members online|guests and 0 members online", part("online", "online")],
  ["trực tuyến|hiện tại|hiện có|đang có|hiện đang có|hiện nay|currently|current", part("online", "online", true)],
  ["hôm nay|ngày hôm nay|trong ngày hôm nay|trong hôm nay|ngày này|hôm nay có|today", part("span", "today")],
  ["trong ngày|ngày hiện tại|ngày|day|daily", part("span", "today", true)],
  ["hôm qua|ngày hôm qua|trong ngày hôm qua|ngày qua|yesterday", part("span", "yesterday")],
  ["tuần này|trong tuần này|tuần hiện tại|trong tuần hiện tại|tuần nay|this week", part("span", "week")],
  ["trong tuần|tuần|một tuần|week|weekly", part("span", "week", true)],
  ["tháng này|trong tháng này|tháng hiện tại|trong tháng hiện tại|tháng nay|this month", part("span", "month")],
  ["trong tháng|tháng|một tháng|month|monthly", part("span", "month", true)],
  ["năm nay|trong năm nay|năm này|trong năm này|năm hiện tại|trong năm hiện tại|this year", part("span", "year")],
  ["trong năm|năm|một năm|year|yearly", part("span", "year", true)],
  ["tuần trước|trong tuần trước|tuần rồi|tuần vừa rồi|tuần qua|tuần vừa qua|last week", part("rest")],
  ["tháng trước|trong tháng trước|tháng rồi|tháng vừa rồi|tháng qua|tháng vừa qua|last month", part("rest")],
  ["năm trước|trong năm trước|năm ngoái|năm rồi|năm qua|năm vừa qua|last year", part("rest")],
  ["hôm kia|quý này|trong quý|quý trước|giờ này|trong giờ|giờ trước|giờ qua|this hour|last hour", part("rest")],
  [
    "thành viên|hội viên|members|member|máy chủ tìm kiếm|bộ máy tìm kiếm|bots|bot|robots|robot|quản trị viên",
    part("group"),
  ],
  ["cao nhất|nhiều nhất|kỷ lục|trung bình|bình quân|record|peak|average", part("group")],
  [
    "tổng|tổng cộng|tổng số|tổng số lượng|tổng lượng|tổng hợp|tất cả|toàn bộ|từ trước đến nay|từ trước tới nay",
    part("sum", "total"),
  ],
  [
    "tất cả các ngày|tất cả ngày|mọi ngày|cộng dồn|total|totals|all|all days|all time|overall|in total|grand total",
    part("sum", "total"),
  ],
  ["thống kê|thông tin|statistics|stats|site statistics", part("heading")],
  [
    "số|số lượng|số lượt|lượng|trong|của|các|có|đã|vào|trên|thứ|bạn là|là|the|of|number|number of|your|we have",
    part("filler"),
  ],
  [
    "website|web site|site|trang|trang web|trang này|cổng|cổng thông tin|hệ thống|portal|trang thông tin",
    part("filler"),
  ],
]);
