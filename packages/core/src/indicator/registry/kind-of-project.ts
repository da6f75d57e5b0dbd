import type { Unit } from "../../unit/unit.js";
import type { Indicator } from "../indicator.js";
import { flow, LESS_IS_BETTER, stock } from "./entry.js";

const KINDS = {
  production: { vi: "sản xuất, kinh doanh", en: "production" },
  infrastructure: { vi: "hạ tầng", en: "infrastructure" },
} as const;

const ORIGINS = {
  fdi: { vi: "FDI", en: "FDI", currency: "USD", capital: "foreign" },
  ddi: { vi: "trong nước", en: "domestic", currency: "VND", capital: "domestic" },
} as const;

type Kind = keyof typeof KINDS;
type Origin = keyof typeof ORIGINS;

interface OneKind {
  readonly kind: Kind;
  readonly origin: Origin;
  /** `dự án hạ tầng trong nước`, `domestic infrastructure projects` */
  readonly vi: string;
  readonly en: string;
  /** The same at the head of a name. */
  readonly heading: string;
  readonly currency: Unit;
}

/** Forms of one kind of project: their columns beside the lines of 2109. */
const ownColumns = ({ kind, origin }: OneKind) => {
  const { capital } = ORIGINS[origin];
  return kind === "production"
    ? {
        projects: [`2104.${origin}_valid_projects`],
        registered: [`2104.${origin}_registered_capital`, `2113.registered_capital_${capital}`],
        implemented: [`2104.${origin}_implemented_capital`, `2113.implemented_capital_${capital}`],
        new: [],
      }
    : {
        projects: [],
        registered: [`2103.registered_capital_${capital}`, `2111.registered_capital_${capital}`],
        implemented: [`2103.implemented_capital_${capital}`, `2111.implemented_capital_${capital}`],
        new: [`2102.infrastructure_capital_${capital}`],
      };
};

const counts = (one: OneKind): readonly Indicator[] => {
  const { kind, origin, vi, en, heading } = one;
  const code = (change: string) => `projects${change}_${kind}_${origin}`;
  const line = (id: string) => `2109.${kind}_${origin}_${id}`;
  return [
    stock(code(""), `Số ${vi} còn hiệu lực`, `${heading} in force`, "projects", {
      partOf: `projects_${origin}`,
      columns: [line("cum_projects"), ...ownColumns(one).projects],
    }),
    flow(code("_new"), `Số ${vi} cấp mới`, `New ${en}`, "projects", {
      partOf: `projects_new_${origin}`,
      columns: [line("new_projects")],
    }),
    flow(code("_capital_increase"), `Số ${vi} tăng vốn`, `${heading} raising capital`, "projects", {
      partOf: `projects_capital_increase_${origin}`,
      columns: [line("increase_projects")],
    }),
    flow(code("_capital_decrease"), `Số ${vi} giảm vốn`, `${heading} reducing capital`, "projects", {
      ...LESS_IS_BETTER,
      partOf: `projects_capital_decrease_${origin}`,
      columns: [line("decrease_projects")],
    }),
    flow(code("_revoked"), `Số ${vi} bị thu hồi, chấm dứt`, `${heading} withdrawn or terminated`, "projects", {
      ...LESS_IS_BETTER,
      partOf: `projects_revoked_${origin}`,
      columns: [line("withdrawn_projects")],
    }),
  ];
};

const capital = (one: OneKind): readonly Indicator[] => {
  const { kind, origin, vi, en, currency } = one;
  const code = (change: string) => `capital_${change}_${kind}_${origin}`;
  const line = (id: string) => `2109.${kind}_${origin}_${id}_capital`;
  const own = ownColumns(one);
  return [
    stock(code("registered"), `Vốn đăng ký của ${vi}`, `Registered capital of ${en}`, currency, {
      partOf: `capital_registered_${origin}`,
      columns: [line("cum_registered"), ...own.registered],
    }),
    stock(code("implemented"), `Vốn thực hiện của ${vi}`, `Implemented capital of ${en}`, currency, {
      partOf: `capital_implemented_${origin}`,
      columns: [line("cum_implemented"), ...own.implemented],
    }),
    flow(code("new"), `Vốn cấp mới của ${vi}`, `Capital of new ${en}`, currency, {
      partOf: `capital_new_${origin}`,
      columns: [line("new"), ...own.new],
    }),
    flow(code("increase"), `Vốn tăng thêm của ${vi}`, `Capital increase of ${en}`, currency, {
      partOf: `capital_increase_${origin}`,
      columns: [line("increase")],
    }),
    flow(code("decrease"), `Vốn giảm của ${vi}`, `Capital decrease of ${en}`, currency, {
      ...LESS_IS_BETTER,
      partOf: `capital_decrease_${origin}`,
      columns: [line("decrease")],
    }),
    flow(code("revoked"), `Vốn của ${vi} bị thu hồi, chấm dứt`, `Capital of withdrawn ${en}`, currency, {
      ...LESS_IS_BETTER,
      partOf: `capital_revoked_${origin}`,
      columns: [line("withdrawn")],
    }),
  ];
};

/**
 * Parts of no other: the land of an infrastructure project is let again to production projects (from memory, unverified),
 * and much of it lies outside the parks, whose leased land `land_leased` is.
 */
const land = ({ kind, origin, vi, en }: OneKind): readonly Indicator[] => [
  stock(`land_leased_${kind}_${origin}`, `Diện tích đất ${vi} đã thuê`, `Land leased to ${en}`, "ha", {
    columns: [`2109.${kind}_${origin}_cum_leased_land`],
  }),
  flow(
    `land_leased_change_${kind}_${origin}`,
    `Biến động diện tích đất cho ${vi} thuê`,
    `Net change in land leased to ${en}`,
    "ha",
    { columns: [`2109.${kind}_${origin}_leased_land_change`] },
  ),
];

const oneKind = (kind: Kind, origin: Origin): OneKind => {
  const en = `${ORIGINS[origin].en} ${KINDS[kind].en} projects`;
  return {
    kind,
    origin,
    vi: `dự án ${KINDS[kind].vi} ${ORIGINS[origin].vi}`,
    en,
    heading: en.charAt(0).toUpperCase() + en.slice(1),
    currency: ORIGINS[origin].currency,
  };
};

/**
 * Projects and their capital by kind: `projects_new_infrastructure_fdi`, `capital_registered_production_ddi`.
 *
 * The kind of project is told apart where the forms ask for both kinds in one place: how many projects there are, what
 * capital they register, bring and change, what land they lease. What projects earn, trade, pay and employ is not, nor how
 * many operate: no form asks both kinds for it in one place. The enterprises and workers that 2109 asks of production
 * projects alone are parts of the whole. Place and partner never make an indicator: they are whose figure it is. "Thứ cấp"
 * in 2104 is taken for production and business, the other kind of 2109 and 2116 (an inference).
 */
export const KINDS_OF_PROJECT: readonly Indicator[] = [
  oneKind("production", "fdi"),
  oneKind("production", "ddi"),
  oneKind("infrastructure", "fdi"),
  oneKind("infrastructure", "ddi"),
].flatMap((one) => [...counts(one), ...capital(one), ...land(one)]);
