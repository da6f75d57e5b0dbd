import type { Indicator } from "@khukit/core/indicator";
import { type Phrases, phrasesOf } from "../../text/index.js";
import type { Sign } from "../sign.js";
import { nameSign } from "./name.js";

/** The names of a board's own indicators as phrases to look for; null where it has none. */
export const ownNames = (indicators: readonly Indicator[] | undefined): Phrases<Sign> | null =>
  indicators === undefined || indicators.length === 0 ? null : phrasesOf(indicators.map(nameSign));
