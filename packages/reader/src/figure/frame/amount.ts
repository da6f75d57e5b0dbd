import type { Amount } from "../../amount/index.js";
import type { Event } from "../event.js";
import type { Figure } from "../figure.js";
import type { Family } from "../sign.js";
import { takePending } from "./attach.js";
import { isAdjacent, isBehindColon, isConversion, isLarge } from "./bare-number.js";
import { emit } from "./emit.js";
import { type Subject, subjectOf } from "./family.js";
import { keep, noteShare } from "./keep.js";
import { pairWith } from "./pair.js";
import { isOfEquipment, isRuledBehind, rightOf } from "./right.js";
import type { Scope, Walk } from "./scope.js";
import { lastOf } from "./stock.js";
import { timeBehind } from "./time-behind.js";
import { GENERAL, increaseBehind, publicBehind, traitsBehind, traitsFor } from "./traits.js";

const keepRead = (walk: Walk, scope: Scope, figure: Figure): void => {
  keep(walk, scope, figure);
  scope.time.yearToDate = false;
  takePending(walk, scope);
};

const noteBareShare = (walk: Walk, scope: Scope, amount: Amount): void => {
  if (amount.unit !== "percent" || typeof amount.value !== "string" || scope.brackets.length === 0) return;
  noteShare(walk, scope, { percent: amount.value, loose: amount.qualifier !== null, from: amount.from, to: amount.to });
};

/** `tăng từ 62 % lên 68 %`: the first of them is no figure of now. */
const isFormer = (scope: Scope): boolean => {
  const { former } = scope;
  if (former === "figure") scope.former = null;
  return former !== null;
};

const PUBLIC: readonly Family[] = ["publicPlan", "disbursement"];
const SOURCES: readonly Family[] = ["budget", "stateRevenue", "capital"];

/** `142 tỷ đồng, gồm ngân sách trung ương 90 tỷ đồng, …`: by whose money the plan is paid, not what was paid into it. */
const ofPublicWhole = ({ memory }: Walk, { parts }: Scope, subject: Subject | null): Subject | null => {
  const whole = parts === null ? undefined : memory.figures[parts.of];
  const isSource = subject !== null && SOURCES.includes(subject.family) && subject.unit === whole?.unit;
  return isSource && whole !== undefined && PUBLIC.includes(whole.family)
    ? { ...subject, family: whole.family }
    : subject;
};

/** The last figure of the sentence before, where this one has none yet. */
const figureBefore = ({ memory }: Walk, { last, sentence }: Scope): Figure | null => {
  const before = memory.figures.at(-1);
  return last === null && before?.sentence === sentence - 1 ? before : null;
};

/** `Doanh thu và xuất khẩu lần lượt đạt A và B`: each figure is of its own subject alone. */
const takeTurn = (scope: Scope): void => {
  const [turn, ...rest] = scope.turns;
  if (turn === undefined) return;
  scope.near = [...scope.near.filter(({ sign }) => sign.kind !== "subject"), turn];
  scope.turns = rest;
};

/** A number of the sentence becomes a figure, where its words tell of what. */
export const readAmount = (walk: Walk, scope: Scope, events: readonly Event[], index: number): void => {
  const event = events[index];
  if (event?.kind !== "amount" || isConversion(events, index) || scope.rule || isRuledBehind(events, index)) return;
  if (isFormer(scope)) return;
  takeTurn(scope);
  const right = rightOf(events, index);
  const last = lastOf(walk, scope);
  const named = isAdjacent(events, index) && (isLarge(event.amount) || isBehindColon(events, index));
  if (event.amount.family === "zone" && isOfEquipment(events, index)) return;
  const subject = ofPublicWhole(walk, scope, subjectOf(event.amount, scope, right, last, named));
  if (subject === null) {
    noteBareShare(walk, scope, event.amount);
    return;
  }
  const behind = [
    ...traitsBehind(right, subject),
    ...increaseBehind(events, index, subject),
    ...publicBehind(events, index, event.amount, last ?? figureBefore(walk, scope)),
  ];
  const traits = traitsFor(scope, event.amount, behind, subject);
  const pair = pairWith(walk, scope, events, index, subject);
  const { time } = scope;
  scope.time = timeBehind(events, index, scope) ?? time;
  const alone =
    [...traits].some((trait) => !GENERAL.includes(trait)) ||
    subject.sign !== null ||
    scope.parts === null ||
    last?.family !== subject.family;
  const figure = emit(
    walk,
    scope,
    event,
    event.amount,
    pair ?? subject,
    pair === null ? (alone ? traits : last.traits) : new Set([...traits, ...pair.traits]),
  );
  scope.time = time;
  if (figure !== null) keepRead(walk, scope, figure);
};
