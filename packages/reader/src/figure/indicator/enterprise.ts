import { type Clue, originOf, type Resolved } from "./clue.js";

/** Which count of enterprises it is. */
export const resolveEnterprise = (clue: Clue): Resolved => {
  const origin = originOf(clue.traits) ?? clue.origin;
  const { traits } = clue;
  if (traits.has("starting") || ((traits.has("new") || traits.has("more") || traits.has("fresh")) && !clue.stock)) {
    return { code: "enterprises_started_operating", stage: "starting", origin };
  }
  return { code: origin === null ? "enterprises_operating" : `enterprises_${origin}`, stage: "operating", origin };
};
