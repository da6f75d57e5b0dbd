import type { Day } from "@khukit/core/day";
import { INDICATORS } from "@khukit/core/indicator";
import type { FigureStatus } from "../../reading.js";
import type { Stage } from "../indicator/clue.js";
import type { Memory, Scope } from "./scope.js";

const MEASURES: ReadonlyMap<string, string> = new Map(INDICATORS.map(({ code, measure }) => [code, measure]));

/** Ratios that describe what stands on a day, as stocks do. */
const STANDING_RATIOS = /^(?:occupancy_rate|workers_\w+_share$)/;

/** What may be said of one period as well as up to a day. */
const EITHER = /^(?:capital_implemented_|project_investment$)/;

export interface FigureTime {
  readonly period: string | null;
  readonly asOf: Day | null;
  readonly cumulative: boolean;
}

/** `disbursement_rate` is of a plan's year, up to a day. */
const UP_TO_A_DAY = "disbursement_rate";

const isStanding = (code: string, stock: boolean, time: Scope["time"]): boolean => {
  if (/^land_(?:cleared|handed_over)$/.test(code)) return time.period === null && time.groupPeriod === null;
  if (EITHER.test(code)) return stock && code !== "project_investment";
  return MEASURES.get(code) === "stock" || STANDING_RATIOS.test(code);
};

const isYear = (period: string): boolean => /^\d{4}$/.test(period);

const isYearToDate = (period: string): boolean => period.endsWith("-YTD");

/** `2022-04-30` → `2022-4M`: what came in the year up to the end of a month. */
const upTo = (asOf: Day): string => {
  const month = Number(asOf.slice(5, 7));
  return month === 12 ? asOf.slice(0, 4) : `${asOf.slice(0, 4)}-${month}M`;
};

const isMonthEnd = (day: Day): boolean => {
  const next = new Date(`${day}T00:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  return next.getUTCDate() === 1;
};

/** A title or a lead may speak of a time that is only said below it. */
const MOST_BEFORE_PERIOD = 2;

/** `lũy kế` behind the figures of a month: the year up to that month. */
const accumulated = (period: string | null): string | null => {
  const month = /^(\d{4})-(\d{2})$/.exec(period ?? "");
  return month === null ? period : `${month[1]}-${Number(month[2])}M`;
};

const standing = (scope: Scope, memory: Memory): FigureTime => {
  const { time } = scope;
  const now = time.now || (memory.now && time.period === null);
  const cutOff = time.cutOff ?? (now || time.period !== null ? null : memory.cutOff);
  const said = time.groupPeriod ?? time.period ?? memory.period;
  const named = said !== null && (isYear(said) || (isYearToDate(said) && time.period === said)) ? said : null;
  const isOpen = memory.hasPeriod || scope.sentence === 0;
  const year = memory.period?.slice(0, 4);
  if (time.cutOff === null && cutOff === `${year}-12-31` && memory.period === year) {
    return { period: memory.period, asOf: null, cumulative: true };
  }
  const period = cutOff === null && !now && isOpen && !(time.stock && time.period === null) ? named : null;
  return { period, asOf: cutOff, cumulative: true };
};

const flowing = (scope: Scope, memory: Memory): FigureTime => {
  const isOpen = memory.hasPeriod || scope.sentence <= MOST_BEFORE_PERIOD;
  const { time } = scope;
  const said = time.groupPeriod ?? time.period;
  if (said !== null) {
    const asOf = isYearToDate(said) ? time.cutOff : null;
    return { period: time.cumulative ? accumulated(said) : said, asOf, cumulative: time.cumulative };
  }
  if (time.cutOff !== null) {
    const period = isMonthEnd(time.cutOff) ? upTo(time.cutOff) : `${time.cutOff.slice(0, 4)}-YTD`;
    if (isMonthEnd(time.cutOff)) scope.topic ??= period;
    return { period, asOf: isMonthEnd(time.cutOff) ? null : time.cutOff, cumulative: time.cumulative };
  }
  if (!isOpen) return { period: null, asOf: null, cumulative: time.cumulative };
  const asOf = memory.period !== null && isYearToDate(memory.period) ? memory.cutOff : null;
  return { period: time.cumulative ? accumulated(memory.period) : memory.period, asOf, cumulative: time.cumulative };
};

export interface TimeClue {
  /** The stage of what was counted beside it. */
  readonly beside: Stage | null;
  readonly status: FigureStatus;
  /** The text speaks of what stands on a day. */
  readonly stock: boolean;
  /** `tổng mức đầu tư`: what a project costs in all, whenever. */
  readonly isWhole: boolean;
}

/** Asked for or granted for a time, rather than what will stand then. */
const ALLOTTED = /^(?:staff_|land_registered$)/;

/** What is paid out of a year's plan up to a day is of that year: `vốn năm 2023, đến 31/10/2023 đã giải ngân 96,8 tỷ đồng`. */
const ofPlan = (flow: FigureTime, { time }: Scope): FigureTime => {
  const said = time.groupPeriod ?? time.period;
  if (said !== null && !isYear(said) && !said.includes("/")) return flow;
  if (time.cutOff === null) return { ...flow, cumulative: true };
  return { period: said ?? time.cutOff.slice(0, 4), asOf: time.cutOff, cumulative: true };
};

/** When a figure is of: a flow's period, a stock's day. */
export const timeOf = (
  code: string,
  scope: Scope,
  memory: Memory,
  { beside, status, stock: spoken, isWhole }: TimeClue,
): FigureTime => {
  const { time } = scope;
  const stock = spoken || (time.period === null && (beside === "total" || beside === "operating"));
  if (code === UP_TO_A_DAY) {
    const said = time.groupPeriod ?? time.period;
    const plan = status === "actual" || status === "estimate" ? memory.period : (memory.period?.slice(0, 4) ?? null);
    return { period: said ?? plan, asOf: time.cutOff, cumulative: true };
  }
  if (code === "project_investment") {
    return { period: spoken || isWhole ? null : flowing(scope, memory).period, asOf: null, cumulative: false };
  }
  const aimed =
    (status === "target" || status === "forecast") &&
    (time.period !== null || time.groupPeriod !== null || memory.sectionStatus === status);
  const isStandingCode = isStanding(code, stock, time);
  if (isStandingCode && !aimed) return standing(scope, memory);
  const flow = flowing(scope, memory);
  if (isStandingCode) return { ...flow, cumulative: !ALLOTTED.test(code) };
  return code === "capital_public_disbursed" ? ofPlan(flow, scope) : flow;
};
