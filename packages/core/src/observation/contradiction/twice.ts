import type { Locale } from "../../vietnamese/number.js";
import { seriesKeyOf } from "../series.js";
import { boundsOf, meet } from "./bounds.js";
import type { Finding } from "./finding.js";
import { type Evidence, groupsBy, measureIn } from "./group.js";
import { sayFinding, sayQuantity } from "./wording.js";

/** One figure said twice, with two values that rounding does not explain. */
export const twiceFindings = (evidence: Evidence): readonly Finding[] =>
  groupsBy(evidence.observations, (record) =>
    [seriesKeyOf(record, measureIn(evidence)), record.period, record.asOf, record.status].join("|"),
  ).flatMap(([first, ...others]) =>
    others.flatMap((other): readonly Finding[] => {
      if (first === undefined || meet(boundsOf(first), boundsOf(other))) return [];
      const against = (locale: Locale): string => {
        const value = sayQuantity(other.value, other.unit, locale);
        return locale === "vi" ? `chỗ khác ghi ${value}` : `elsewhere it is ${value}`;
      };
      return [
        {
          kind: "two-values",
          certainty: "contradiction",
          records: [first, other],
          stated: first.value,
          computed: other.value,
          message: sayFinding(first, evidence.indicators, against),
        },
      ];
    }),
  );
