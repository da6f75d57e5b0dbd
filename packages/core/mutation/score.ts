import { readFileSync } from "node:fs";

interface Report {
  readonly files: Readonly<Record<string, { readonly mutants: readonly { readonly status: string }[] }>>;
}

/** How many faults were put into the code, and how many of them the tests noticed. */
export interface Score {
  readonly noticed: number;
  readonly all: number;
}

const NOTICED = ["Killed", "Timeout"];
const UNNOTICED = ["Survived", "NoCoverage"];

/** Counts a report of Stryker. Mutants that do not run at all are left out, as Stryker leaves them out. */
export const readScore = (file: URL): Score => {
  const { files } = JSON.parse(readFileSync(file, "utf8")) as Report;
  const statuses = Object.values(files).flatMap(({ mutants }) => mutants.map(({ status }) => status));
  const noticed = statuses.filter((status) => NOTICED.includes(status)).length;
  return { noticed, all: noticed + statuses.filter((status) => UNNOTICED.includes(status)).length };
};

export const percentOf = ({ noticed, all }: Score): number => (all === 0 ? 0 : (noticed / all) * 100);

export const formatScore = (name: string, score: Score): string =>
  `${name}: ${percentOf(score).toFixed(2)} % (${score.noticed} of ${score.all} noticed)`;
