import type { Event } from "../event.js";
import type { Figure } from "../figure.js";
import { originOf } from "../indicator/clue.js";
import { resolve } from "../indicator/resolve.js";
import type { Family, Trait } from "../sign.js";
import type { Subject } from "./family.js";
import type { Scope, Walk } from "./scope.js";

/** Whose dollars are foreign and whose đồng domestic, where both stand together: revenue is in law, budget payments are not. */
const SPLIT: readonly Family[] = ["capital", "revenue"];

const isOtherMoney = (left: string, right: string): boolean =>
  (left === "USD" && right === "VND") || (left === "VND" && right === "USD");

/** `A triệu USD và B tỷ đồng`: only the joining word stands between. */
const areJoined = (events: readonly Event[], index: number): boolean => {
  const joint = events[index - 1];
  return (
    joint?.kind === "boundary" && (joint.mark === "and" || joint.mark === ",") && events[index - 2]?.kind === "amount"
  );
};

const split = (figure: Figure): Figure => {
  const trait: Trait = figure.unit === "USD" ? "foreign" : "domestic";
  const traits = new Set<Trait>([...figure.traits, trait]);
  const { family, unit, stage } = figure;
  const found = resolve({
    family,
    unit,
    traits,
    stock: figure.cumulative,
    lasting: figure.cumulative,
    single: false,
    running: null,
    stage,
    origin: null,
    whole: null,
    originOfWhole: null,
    isAim: false,
  });
  return found === null ? figure : { ...figure, traits, indicator: found.code, origin: found.origin };
};

/** The second of two sums in two moneys is of the first's kind; both are told apart by their money where no word does. */
export const pairWith = (
  walk: Walk,
  scope: Scope,
  events: readonly Event[],
  index: number,
  subject: Subject,
): (Subject & { readonly traits: readonly Trait[] }) | null => {
  const place = scope.last;
  const first = place === null ? undefined : walk.memory.figures[place];
  if (place === null || first === undefined || !areJoined(events, index) || !isOtherMoney(first.unit, subject.unit))
    return null;
  if (subject.sign !== null && scope.near.length > 0) return null;
  const kin = { family: first.family, unit: subject.unit, sign: null };
  if (!SPLIT.includes(first.family) || first.indicator === "project_investment")
    return { ...kin, traits: [...first.traits] };
  if (originOf(first.traits) === null) walk.memory.figures[place] = split(first);
  const kept = [...first.traits].filter(
    (trait) => trait !== "foreign" && trait !== "abroad" && trait !== "domestic" && trait !== "home",
  );
  return { ...kin, traits: [...kept, subject.unit === "USD" ? "foreign" : "domestic"] };
};
