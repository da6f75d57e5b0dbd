import type { Locale } from "../vietnamese/number.js";
import { formatAmounts } from "./capital-wording.js";
import type { CapitalChange, CertificateEvent, CertificateEventKind } from "./certificate-event.schema.js";

/**
 * What befalls a certificate, in the words of the boards' pages and forms (verified); "hoạt động trở lại" is from memory,
 * unverified.
 */
export const CERTIFICATE_EVENTS = {
  new: { vi: "Cấp mới", en: "Newly issued" },
  adjusted: { vi: "Điều chỉnh", en: "Adjusted" },
  suspended: { vi: "Tạm ngừng hoạt động", en: "Suspended" },
  resumed: { vi: "Hoạt động trở lại", en: "Resumed" },
  terminated: { vi: "Chấm dứt hoạt động", en: "Terminated" },
  revoked: { vi: "Thu hồi", en: "Revoked" },
} as const satisfies Record<CertificateEventKind, { readonly vi: string; readonly en: string }>;

/** An adjustment by what it does to the registered capital: điều chỉnh tăng vốn, giảm vốn, không đổi vốn. */
export const CAPITAL_DIRECTIONS = {
  increase: { vi: "Điều chỉnh tăng vốn", en: "Adjusted: capital increased" },
  decrease: { vi: "Điều chỉnh giảm vốn", en: "Adjusted: capital decreased" },
  level: { vi: "Điều chỉnh, không đổi vốn", en: "Adjusted: capital unchanged" },
} as const satisfies Record<CapitalChange["direction"], { readonly vi: string; readonly en: string }>;

/** An adjustment that leaves something as it is. */
export const NO_CHANGE = { direction: "level" } as const;

const wordChange = (change: CapitalChange, locale: Locale): string => {
  const words = CAPITAL_DIRECTIONS[change.direction][locale];
  if (change.direction === "level") return words;
  const by = formatAmounts(change.by, locale);
  return locale === "vi" ? `${words} ${by}` : `${words} by ${by}`;
};

/**
 * An event in the words of a list.
 *
 * @example
 * wordCertificateEvent({ kind: "new", capital: { usd: "61000000", vnd: "0" } }, "vi")
 * //=> "Cấp mới: 61 triệu USD"
 * @example
 * wordCertificateEvent({ kind: "adjusted", capital: { direction: "increase", by: { usd: "5000000", vnd: "0" } } }, "vi")
 * //=> "Điều chỉnh tăng vốn 5 triệu USD"
 */
export const wordCertificateEvent = (event: CertificateEvent, locale: Locale): string => {
  switch (event.kind) {
    case "new":
      return `${CERTIFICATE_EVENTS.new[locale]}: ${formatAmounts(event.capital, locale)}`;
    case "adjusted":
      return wordChange(event.capital, locale);
    default:
      return CERTIFICATE_EVENTS[event.kind][locale];
  }
};
