import type { Bilingual } from "../problem/problem.js";

export type CertificateRefusalCode =
  | "not-issued"
  | "already-issued"
  | "ended"
  | "before-last-event"
  | "negative-capital"
  | "no-change"
  | "already-suspended"
  | "not-suspended";

/** Why an event cannot have befallen a certificate, for a program and in words. */
export interface CertificateRefusal {
  readonly code: CertificateRefusalCode;
  readonly message: Bilingual;
}

const MESSAGES: Readonly<Record<CertificateRefusalCode, Bilingual>> = {
  "not-issued": {
    vi: "dự án chưa được cấp mới; hãy ghi sự kiện cấp mới trước.",
    en: "the project has no certificate yet; enter the issuing event first.",
  },
  "already-issued": {
    vi: "dự án đã được cấp mới; chỉ ghi cấp mới một lần, các lần sau là điều chỉnh.",
    en: "the certificate is issued already; enter that once, and what follows as adjustments.",
  },
  ended: {
    vi: "giấy chứng nhận đã chấm dứt hoặc bị thu hồi; không ghi thêm sự kiện sau đó.",
    en: "the certificate was terminated or revoked; nothing can follow.",
  },
  "before-last-event": {
    vi: "ngày sớm hơn sự kiện trước đó; hãy ghi các sự kiện theo thứ tự thời gian.",
    en: "the day is earlier than that of the event before; enter the events in the order of their days.",
  },
  "negative-capital": {
    vi: "vốn đăng ký không thể nhỏ hơn 0; hãy kiểm tra số tiền và đồng tiền.",
    en: "registered capital cannot be below 0; check the sum and its currency.",
  },
  "no-change": {
    vi: "điều chỉnh tăng hoặc giảm phải có số lớn hơn 0; nếu không đổi thì ghi level.",
    en: "an increase or decrease needs an amount above 0; where nothing changes, enter level.",
  },
  "already-suspended": {
    vi: "dự án đang tạm ngừng; không ghi tạm ngừng hai lần liền.",
    en: "the project is suspended already; enter it once.",
  },
  "not-suspended": {
    vi: "dự án không tạm ngừng nên không thể hoạt động trở lại.",
    en: "the project is not suspended, so it cannot resume.",
  },
};

export const refusal = (code: CertificateRefusalCode): CertificateRefusal => ({ code, message: MESSAGES[code] });
