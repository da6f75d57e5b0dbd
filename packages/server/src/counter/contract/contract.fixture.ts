import type { OpenBench } from "../counter.fixture.js";
import { baselineContract } from "./baseline.fixture.js";
import { correctionContract } from "./correction.fixture.js";
import { dayContract } from "./day.fixture.js";
import { hitIdContract } from "./hit-id.fixture.js";
import { notFollowedContract } from "./not-followed.fixture.js";
import { onlineContract } from "./online.fixture.js";
import { restartContract } from "./restart.fixture.js";
import { visitContract } from "./visit.fixture.js";

/** What a counter does, whatever keeps its books. */
export const counterContract = (open: OpenBench): void => {
  visitContract(open);
  dayContract(open);
  onlineContract(open);
  hitIdContract(open);
  notFollowedContract(open);
  baselineContract(open);
  correctionContract(open);
  restartContract(open);
};
