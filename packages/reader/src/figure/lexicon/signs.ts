import { type Phrases, phrasesOf } from "../../text/index.js";
import type { Sign } from "../sign.js";
import { CONTEXT } from "./context.js";
import { REGISTRY_NAMES } from "./name.js";
import { SUBJECTS } from "./subjects.js";
import { TRAITS } from "./trait.js";

const traitSigns = TRAITS.map(([wordings, ...traits]): readonly [string, Sign] => [
  wordings,
  { kind: "trait", traits },
]);

const subjectSigns = SUBJECTS.map(([wordings, family, ...traits]): readonly [string, Sign] => [
  wordings,
  { kind: "subject", family, traits },
]);

/** Every word that tells something of a figure. Of two with the same wording the later wins: subjects over traits. */
export const SIGNS: Phrases<Sign> = phrasesOf([...REGISTRY_NAMES, ...traitSigns, ...subjectSigns, ...CONTEXT]);
