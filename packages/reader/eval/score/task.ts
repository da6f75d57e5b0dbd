import type { TaskMention } from "../../src/reading.ts";
import { canonicalText } from "../canonical.ts";
import type { Labels, TaskLabel } from "../label.ts";
import type { Tally, Verdict } from "../tally.ts";
import { candidatesOf, pairBestFirst } from "./pairing.ts";
import { overlapOf } from "./place.ts";

const BULLET = /^[\s\-–+•*]+/;
const NUMBER = /^(?:\d+|[a-zđ]|[ivx]+)\s*[.)|]\s*/;

const bareTask = (text: string): string =>
  canonicalText(text)
    .replace(BULLET, "")
    .replace(NUMBER, "")
    .replace(/^giao\s+/, "")
    .trim();

const bareUnit = (name: string | null): string =>
  canonicalText(name)
    .replace(/^(giao|yêu cầu|đề nghị)\s+/, "")
    .replace(/^các\s+/, "")
    .replace(/[\s.,;:]+$/, "");

const FIRST_WORDS = 5;
const NEAR_THE_START = 100;
const ACTION_NEAR_THE_START = 60;

/** By its first five words, by its action, or by lying where the label lies. */
const fitOf = (label: TaskLabel, found: TaskMention): number | null => {
  const task = bareTask(found.text);
  const start = bareTask(label.starts).split(" ").slice(0, FIRST_WORDS).join(" ");
  const action = canonicalText(label.action);
  if (task.startsWith(start)) return 4;
  if (task.slice(0, NEAR_THE_START).includes(start)) return 3;
  if (action !== "" && task.startsWith(action)) return 3.5;
  if (action !== "" && task.slice(0, ACTION_NEAR_THE_START).includes(action)) return 2;
  return overlapOf(found, label) > 0.5 * Math.min(found.end - found.start, label.end - label.start) ? 1 : null;
};

const unitsOf = (names: readonly string[]): string => names.map(bareUnit).sort().join("|");

interface TaskPair {
  readonly label: TaskLabel;
  readonly found: TaskMention;
}

const hasLead = ({ label, found }: TaskPair): boolean => bareUnit(found.lead) === bareUnit(label.lead);
const hasDue = ({ label, found }: TaskPair): boolean => found.due === label.due;
const hasPartners = ({ label, found }: TaskPair): boolean => unitsOf(found.with) === unitsOf(label.with);

/** Tasks are scored only where the text has any. */
export const scoreTasks = ({ tasks }: Labels, mentions: readonly TaskMention[]): Verdict => {
  if (tasks.length === 0) return { tallies: {}, remarks: [] };
  const pairing = pairBestFirst(candidatesOf(tasks, mentions, fitOf));
  const pairs = tasks.flatMap((label, index) => {
    const found = mentions[pairing.get(index) ?? -1];
    return found === undefined ? [] : [{ label, found }];
  });
  const tallyOf = (hits: number): Tally => ({
    hits,
    extras: mentions.length - hits,
    misses: tasks.length - hits,
  });
  const paired = new Set(pairing.values());
  return {
    tallies: {
      tasks: tallyOf(pairs.length),
      taskLead: tallyOf(pairs.filter(hasLead).length),
      taskDue: tallyOf(pairs.filter(hasDue).length),
      taskWith: tallyOf(pairs.filter(hasPartners).length),
    },
    remarks: [
      ...tasks.filter((_, index) => !pairing.has(index)).map(({ starts }) => `miss task ${starts}`),
      ...mentions.filter((_, index) => !paired.has(index)).map(({ text }) => `extra task ${text.slice(0, 60)}`),
      ...pairs
        .filter((pair) => !hasLead(pair))
        .map(({ label, found }) => `task lead want ${label.lead} got ${found.lead}`),
      ...pairs
        .filter((pair) => !hasDue(pair))
        .map(({ label, found }) => `task due want ${label.due} got ${found.due} | ${label.starts}`),
    ],
  };
};
