import { compareDecimals, type Decimal } from "../decimal/decimal.js";
import type { Place, Problem } from "../problem/problem.js";
import { formatDecimal } from "../vietnamese/number.js";
import type { LandAreas } from "./land.schema.js";

export type LandArea = keyof LandAreas;

/** The words of the national forms 2103 and 2107.H.QLKKT, and of the boards' pages. */
export const LAND_AREAS = {
  planned: { vi: "diện tích quy hoạch", en: "planned area" },
  established: { vi: "diện tích thành lập", en: "established area" },
  industrialService: { vi: "diện tích đất công nghiệp, dịch vụ", en: "industrial and service land" },
  leased: { vi: "diện tích đất công nghiệp, dịch vụ đã cho thuê", en: "leased land" },
  recovered: { vi: "diện tích đất đã thu hồi", en: "recovered land" },
  handedOver: { vi: "diện tích đất đã giao để xây dựng hạ tầng", en: "land handed over for infrastructure" },
  operating: {
    vi: "diện tích đất công nghiệp, dịch vụ đang hoạt động",
    en: "industrial and service land in operation",
  },
} as const satisfies Record<LandArea, { readonly vi: string; readonly en: string }>;

/** What each area is a part of. Source: what the columns of forms 2103 and 2107 mean; no check of theirs says so. */
const PART_OF: Readonly<Record<LandArea, LandArea | null>> = {
  planned: null,
  established: "planned",
  industrialService: "established",
  leased: "industrialService",
  recovered: "planned",
  handedOver: "established",
  operating: "industrialService",
};

interface Whole {
  readonly name: LandArea;
  readonly area: Decimal;
}

/** The nearest area that a part lies in whose size is known. */
const wholeOf = (land: LandAreas, part: LandArea): Whole | null => {
  const name = PART_OF[part];
  if (name === null) return null;
  const area = land[name];
  return area === null ? wholeOf(land, name) : { name, area };
};

const tooLarge = (place: Place, part: LandArea, area: Decimal, whole: Whole): Problem => ({
  ...place,
  code: "contradiction",
  message: {
    vi: `${LAND_AREAS[part].vi} (${formatDecimal(area, "vi")} ha) lớn hơn ${LAND_AREAS[whole.name].vi} (${formatDecimal(whole.area, "vi")} ha); hãy kiểm tra lại hai số.`,
    en: `${LAND_AREAS[part].en} (${formatDecimal(area, "en")} ha) exceeds ${LAND_AREAS[whole.name].en} (${formatDecimal(whole.area, "en")} ha); check both figures.`,
  },
});

/**
 * Every area that is larger than the one it lies in: leased above industrial and service land, that above established,
 * that above planned, and so on. Where the next larger one is unknown, the one after it is compared.
 *
 * @param placeOf tells where an area stands in the file that it came from
 *
 * @example
 * landProblems({ planned: null, established: "100", industrialService: "70", leased: "70.5", recovered: null,
 *   handedOver: null, operating: null }, (column) => ({ file: "zones.csv", row: 2, column }))
 *   .map(({ column, message }) => [column, message.en])
 * //=> [["leased", "leased land (70.5 ha) exceeds industrial and service land (70 ha); check both figures."]]
 */
export const landProblems = (land: LandAreas, placeOf: (area: LandArea) => Place): readonly Problem[] =>
  (Object.keys(PART_OF) as LandArea[]).flatMap((part) => {
    const area = land[part];
    const whole = wholeOf(land, part);
    if (area === null || whole === null || compareDecimals(area, whole.area) <= 0) return [];
    return [tooLarge(placeOf(part), part, area, whole)];
  });
