import type { Locale } from "../../vietnamese/number.js";
import type { Observation } from "../observation.js";
import { standingOf } from "../roll-up/measure.js";
import { seriesOf } from "../series.js";
import { boundsOf, exceeds } from "./bounds.js";
import type { Finding } from "./finding.js";
import { type Evidence, measureIn } from "./group.js";
import { sayFinding, sayQuantity } from "./wording.js";

const finding = (later: Observation, earlier: Observation, evidence: Evidence): Finding => {
  const isStock = evidence.indicators.get(later.indicator)?.measure === "stock";
  const against = (locale: Locale): string => {
    const before = sayQuantity(earlier.value, earlier.unit, locale);
    return locale === "vi"
      ? `số lũy kế trước đó là ${before}, số lũy kế không thể giảm${isStock ? " nếu không có thu hồi, điều chỉnh" : ""}`
      : `the total before was ${before}, and a total does not fall${isStock ? " unless something was revoked or adjusted" : ""}`;
  };
  return {
    kind: "falling-total",
    certainty: isStock ? "doubtful" : "contradiction",
    records: [later, earlier],
    stated: later.value,
    computed: earlier.value,
    message: sayFinding(later, evidence.indicators, against),
  };
};

/** Figures counted since the beginning (lũy kế) that fall from one time to the next. */
export const fallingFindings = (evidence: Evidence): readonly Finding[] =>
  seriesOf(
    evidence.observations.filter(({ cumulative, status }) => cumulative && standingOf(status) === "done"),
    measureIn(evidence),
  ).flatMap(({ observations }) =>
    observations.slice(1).flatMap((later, index) => {
      const earlier = observations[index];
      return earlier !== undefined && exceeds(boundsOf(earlier), boundsOf(later))
        ? [finding(later, earlier, evidence)]
        : [];
    }),
  );
