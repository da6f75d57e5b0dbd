import { type Phrases, phraseAt, phrasesOf, spellingOf, type Token } from "../text/index.js";

export interface RateMatch {
  /** `/person/month` */
  readonly rate: string;
  readonly to: number;
}

/** What a unit is counted by, in the order in which a rate is written, and whether that is a time. */
const PER: readonly (readonly [wordings: string, per: string, isTime?: boolean])[] = [
  [
    "người|đầu người|người dân|lao động|công nhân|người lao động|nhân khẩu|cán bộ|viên chức|thí sinh|học sinh|person",
    "person",
  ],
  ["hộ|hộ dân|hộ gia đình", "household"],
  ["xe|phương tiện", "vehicle"],
  ["lượt|chuyến", "trip"],
  ["suất", "share"],
  ["dự án", "project"],
  ["doanh nghiệp|đơn vị", "enterprise"],
  ["hồ sơ|bộ hồ sơ|tờ khai", "file"],
  ["m2|m²|mét vuông|m vuông", "m2"],
  ["m3|m³|mét khối|khối", "m3"],
  ["ha|hecta|héc ta|héc-ta|hécta", "ha"],
  ["km|ki lô mét", "km"],
  ["tấn", "t"],
  ["kg|ki lô gam|ki-lô-gam", "kg"],
  ["lít", "l"],
  ["kWh", "kWh"],
  ["giờ|h|tiếng", "hour", true],
  ["ngày|ngày đêm|ngày-đêm|ngày.đêm|ngày, đêm|ngày/đêm|ngđ|ng.đ|ng.đêm|ngàyđêm|day", "day", true],
  ["tuần", "week", true],
  ["tháng|month", "month", true],
  ["quý", "quarter", true],
  ["vụ", "season", true],
  ["năm|year", "year", true],
];

interface Per {
  readonly name: string;
  readonly order: number;
  readonly isTime: boolean;
}

const NAMES: Phrases<Per> = phrasesOf(
  PER.map(([wordings, name, isTime = false], order) => [wordings, { name, order, isTime }]),
);

const EACH: Phrases<true> = phrasesOf([["một|mỗi|trên một|trên mỗi|cho một|cho mỗi|trên", true]]);

/** `Một năm trước`, `một tháng qua`: a time, not a rate. */
const TIME_FOLLOWERS = new Set("trước qua nay sau tới nữa đầu cuối gần".split(" ").map(spellingOf));

interface PerMatch {
  readonly per: Per;
  readonly to: number;
}

const perAt = (tokens: readonly Token[], index: number): PerMatch | null => {
  const isSlash = tokens[index]?.text === "/";
  const opening = isSlash ? 1 : phraseAt(EACH, tokens, index)?.length;
  const match = opening === undefined ? null : phraseAt(NAMES, tokens, index + opening);
  if (opening === undefined || match === null) return null;
  const to = index + opening + match.length;
  const isSpan = !isSlash && match.meaning.isTime && TIME_FOLLOWERS.has(tokens[to]?.key ?? "");
  return isSpan ? null : { per: match.meaning, to };
};

const MOST = 3;

/**
 * What a unit is counted by: `/người/tháng`, `một người một tháng`, `/ngày đêm`. Persons and things come before the time,
 * whichever way they were written.
 */
export const rateAt = (tokens: readonly Token[], index: number): RateMatch | null => {
  const found: Per[] = [];
  let to = index;
  for (let next = perAt(tokens, to); next !== null && found.length < MOST; next = perAt(tokens, to)) {
    found.push(next.per);
    to = next.to;
  }
  const ordered = found.toSorted((left, right) => left.order - right.order);
  return found.length === 0 ? null : { rate: ordered.map(({ name }) => `/${name}`).join(""), to };
};
