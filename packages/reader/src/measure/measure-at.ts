import type { Decimal } from "@khukit/core/decimal";
import { type NumberMarks, numberWordOf } from "../number/index.js";
import type { Qualifier } from "../reading.js";
import { spellingOf, type Token } from "../text/index.js";
import { CURRENCY_SIGNS } from "./currency.js";
import { OPENINGS } from "./link.js";
import { isYearAt } from "./name.js";
import { EXACT, exactBefore, QUALIFIERS, qualifierAfter, qualifierBefore } from "./qualifier.js";
import { extentAt } from "./range.js";
import type { UnitFinder } from "./reading.js";
import { isShare } from "./unit-behind.js";

export interface MeasureMatch {
  readonly value: Decimal | readonly [low: Decimal, high: Decimal];
  /** One of core's units, or another in the same manner: `EUR`, `km2`, `VND/month`. */
  readonly unit: string;
  readonly qualifier: Qualifier | null;
  /** The first token, which may be the qualifier. */
  readonly from: number;
  /** The first token after it. */
  readonly to: number;
  /** Its marks stand where no office sets them; it was read as it must have been meant. */
  readonly malformed: boolean;
  /** No unit stands there: `5 tỷ` is đồng. */
  readonly implied: boolean;
}

export interface MeasureOptions {
  /** In running text (the default) only what cannot be anything but a measure. */
  readonly running?: boolean;
  /** A sum without its currency (`5 triệu`) is money. Not by default. */
  readonly money?: boolean;
  /** `Một triệu hai trăm` is 1,200,000. Not by default. */
  readonly colloquial?: boolean;
  /** What else may be counted, asked where no unit of measure stands: `từ 15 đến 20 nghìn lao động`, `30 dự án trở lên`. */
  readonly unitAt?: UnitFinder;
}

const STARTS: ReadonlySet<string> = new Set(
  [CURRENCY_SIGNS, EXACT, QUALIFIERS, OPENINGS].flatMap(({ root }) => [...root.next.keys()]),
);

const EXCESS = spellingOf("vượt");

/** `Vượt 5% kế hoạch` is a change: whoever reads those finds the share behind it. */
const isChange = (token: Token | undefined, unit: string): boolean => token?.key === EXCESS && isShare(unit);

/** Most tokens of a text begin no measure, and are told so at once. */
const canStart = (token: Token | undefined): boolean =>
  token !== undefined &&
  (token.kind === "number" || STARTS.has(token.key) || /^[-.,]$/.test(token.text) || numberWordOf(token) !== undefined);

/**
 * The measure that begins at a token: a number or a range with what it is counted in (money, shares, areas, weights, volumes,
 * energy, rates), and the words before and behind it that say how exact it is. Null where none begins.
 *
 * @example
 * measureAt(tokensOf("hơn 409 triệu USD"), 0)
 * //=> { value: "409000000", unit: "USD", qualifier: "gt", from: 0, to: 4, malformed: false, implied: false }
 * measureAt(tokensOf("6,5 - 8 triệu đồng/người/tháng"), 0)
 * //=> { value: ["6500000", "8000000"], unit: "VND/person/month", qualifier: null, from: 0, to: 9, … }
 */
export const measureAt = (
  tokens: readonly Token[],
  index: number,
  marks: NumberMarks = "vi",
  { running = true, money = false, colloquial = false, unitAt }: MeasureOptions = {},
): MeasureMatch | null => {
  if (!canStart(tokens[index])) return null;
  const before = qualifierBefore(tokens, index);
  const start = before?.to ?? exactBefore(tokens, index) ?? index;
  const extent =
    running && isYearAt(tokens, start)
      ? null
      : extentAt(tokens, start, { marks, running, money, colloquial, unitAt: unitAt ?? null });
  if (extent === null || isChange(tokens[index], extent.unit)) return null;
  const after = qualifierAfter(tokens, extent.to);
  if (extent.open && after === null) return null;
  const { value, unit, malformed, implied } = extent;
  const qualifier = after?.qualifier ?? before?.qualifier ?? null;
  return { value, unit, qualifier, from: index, to: after?.to ?? extent.to, malformed, implied };
};
