import type { FigureStatus } from "../reading.js";

/** What a figure is about, before it is known which of the registry's indicators it is. */
export type Family =
  | "project"
  | "capital"
  | "enterprise"
  | "worker"
  | "staff"
  | "land"
  | "occupancy"
  | "zone"
  | "revenue"
  | "output"
  | "export"
  | "import"
  | "trade"
  | "surplus"
  | "budget"
  | "stateRevenue"
  | "tax"
  | "fee"
  | "rent"
  | "allocation"
  | "publicPlan"
  | "income"
  | "disbursement"
  | "cargo"
  | "portCargo"
  | "vehicle"
  | "vessel"
  | "passenger"
  | "tourist"
  | "declaration"
  | "certificate"
  | "scheme"
  | "meeting"
  | "onTime"
  | "taskUpdate"
  | "named"
  | "provinceShare"
  | "production"
  | "retail"
  | "floor"
  | "wastewater";

/** What the words around a figure say of it. */
export type Trait =
  /** `FDI`, `có vốn đầu tư nước ngoài`: where the money is from. */
  | "foreign"
  | "domestic"
  /** `nước ngoài`, `trong nước` alone: where money or people are from. */
  | "abroad"
  | "home"
  /** `tổng mức đầu tư`: said of single projects. */
  | "investment"
  /** Surely new in the period: `cấp mới`. */
  | "new"
  /** `mới` alone: new behind what it describes, "only" before a number. */
  | "fresh"
  /** `có`: what there is. */
  | "has"
  | "port"
  /** `618 dự án khác`: of the same origin as those before. */
  | "other"
  /** A country: whose investors they are. */
  | "country"
  /** `rộng`: an area of whatever stands before it. */
  | "extent"
  /** `thêm`: new projects, or more money for those just named. */
  | "more"
  /** New in a period, one of all in a total: `được cấp phép`. */
  | "licensed"
  | "attracted"
  | "increase"
  | "decrease"
  | "adjusted"
  | "registered"
  | "implemented"
  | "operating"
  | "starting"
  | "building"
  | "revoked"
  | "infrastructure"
  | "public"
  | "stock"
  /** `còn hiệu lực`: whether they operate or not. */
  | "inForce"
  /** `gộp lại`: new and added capital, whatever came. */
  | "together"
  | "newAndIncrease"
  | "share"
  | "female"
  | "local"
  | "permanent"
  | "seasonal"
  | "recruited"
  /** `giải quyết việc làm`: all that work there, or, where it is aimed at, those who are to. */
  | "jobs"
  | "civil"
  | "industrial"
  | "industry"
  | "services"
  | "planned"
  | "recovered"
  | "leased"
  | "leasedNew"
  | "cleared"
  | "handedOver"
  | "landRegistered"
  | "remaining"
  | "established"
  | "outward"
  | "transit"
  | "perDay"
  | "purchase"
  | "charter"
  | "design";

/** An indicator by its own name, with the units that it may have. */
export interface NamedIndicator {
  readonly code: string;
  readonly units: readonly string[];
}

export type Sign =
  | {
      readonly kind: "subject";
      readonly family: Family;
      readonly traits: readonly Trait[];
      /** The very indicator, where its name in the registry stands there. */
      readonly named?: NamedIndicator;
    }
  | { readonly kind: "trait"; readonly traits: readonly Trait[] }
  /** `ước` reaches to the end of its clause, `phấn đấu` to the end of its sentence. */
  | {
      readonly kind: "status";
      readonly status: FigureStatus;
      readonly reach: "clause" | "sentence";
      /** `được giao`: only right before a number. */
      readonly adjacent?: true;
    }
  /** `lũy kế`: everything up to a day. */
  | { readonly kind: "cumulative" }
  /** `đến nay`, `hiện nay`: what stands on the day of writing. */
  | { readonly kind: "now" }
  /** `trong đó`, `gồm`: the next figures are parts of the one before; whether all of them. */
  | { readonly kind: "parts"; readonly whole: boolean /** `riêng`. */; readonly apart?: boolean }
  /** `tương đương`: the same figure in another money. */
  | { readonly kind: "conversion" }
  /** `một nhà máy`, `Công ty`: one enterprise among those of the zone. */
  | { readonly kind: "single" }
  /** `từ đầu năm`: up to the day of writing. */
  | { readonly kind: "yearToDate" }
  /** `tăng từ`, `năm trước là`: what follows is what was before, one figure or the whole clause. */
  | { readonly kind: "former"; readonly reach: "figure" | "clause" }
  /** `năm nay`, `sang năm`: a year told from the day of publication. */
  | { readonly kind: "yearOfNow"; readonly away: number }
  /** `trong tháng`: what came in the time spoken of, not what stands. */
  | { readonly kind: "within" /** `trong năm`: behind an aim it is the whole year. */; readonly year?: true }
  /** `lần lượt`: one figure for each of the subjects before, in their order. */
  | { readonly kind: "inTurn" }
  /** `cả năm`: the whole year of what was spoken of. */
  | { readonly kind: "wholeYear" }
  /** `Điều 9 quy định …`, `không quá`: a rule, no figure of anybody. */
  | { readonly kind: "rule" }
  /** `bảo đảm`: a rate behind it is an aim. */
  | { readonly kind: "aim" }
  /** A name that only sounds like one of the others: `Sở Kế hoạch và Đầu tư`. */
  | { readonly kind: "name" };

/** Units as the reader says them, apart from those of core: zones, schemes and meetings are counted. */
export const COUNTED = "count";
