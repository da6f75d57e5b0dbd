import {
  absoluteDecimal,
  compareDecimals,
  type Decimal,
  divideDecimals,
  multiplyDecimals,
  roundDecimal,
  subtractDecimals,
} from "@khukit/core/decimal";
import { formatDecimal } from "@khukit/core/vietnamese";
import type { Figure } from "../figure/index.js";
import type { Contradiction } from "./problem.js";

const MOST_SENTENCES = 1;
const TOLERANCE = "1" as Decimal;

const isNear = (figure: Figure, rate: Figure): boolean =>
  figure.sentence <= rate.sentence &&
  figure.sentence >= rate.sentence - MOST_SENTENCES &&
  typeof figure.value === "string";

const rateOf = (leased: Figure, area: Figure): Decimal | null => {
  if (typeof leased.value !== "string" || typeof area.value !== "string") return null;
  const share = divideDecimals(multiplyDecimals(leased.value, "100" as Decimal), area.value, 4);
  return share === null ? null : roundDecimal(share, 2);
};

const differs = (left: Decimal, right: Decimal): boolean =>
  compareDecimals(absoluteDecimal(subtractDecimals(left, right)), TOLERANCE) > 0;

const problem = (rate: Figure, printed: Decimal, found: Decimal): Contradiction => ({
  kind: "percentage-base",
  from: rate.from,
  to: rate.to,
  message: {
    vi: `Tỷ lệ lấp đầy ghi là ${formatDecimal(printed, "vi")}%, nhưng diện tích đã cho thuê trên diện tích cho thuê được là ${formatDecimal(found, "vi")}%; đề nghị kiểm tra lại.`,
    en: `The occupancy is given as ${formatDecimal(printed, "en")}%, but the leased area is ${formatDecimal(found, "en")}% of the leasable area; check the original figures.`,
  },
});

/** An occupancy that no area beside it explains, where the leased area is told with it. */
export const findOccupancyProblems = (figures: readonly Figure[]): readonly Contradiction[] =>
  figures.flatMap((rate) => {
    if (rate.family !== "occupancy" || typeof rate.value !== "string" || rate.qualifier !== null) return [];
    // Of the land recovered, or of the zones that operate: the text seldom tells how much that is.
    if (rate.traits.has("recovered") || rate.traits.has("operating")) return [];
    const near = figures.filter(
      (figure) => figure.family === "land" && isNear(figure, rate) && figure.entity === rate.entity,
    );
    const leased = near.filter(({ indicator }) => indicator === "land_leased").at(-1);
    const industrial = near.filter(({ indicator }) => indicator === "land_area_industrial").at(-1);
    if (leased === undefined || industrial === undefined) return [];
    const printed = rate.value;
    const shares = near.map((area) => rateOf(leased, area)).filter((share): share is Decimal => share !== null);
    const own = rateOf(leased, industrial);
    if (own === null || compareDecimals(own, "0" as Decimal) === 0) return [];
    return shares.every((share) => differs(share, printed)) ? [problem(rate, printed, own)] : [];
  });
