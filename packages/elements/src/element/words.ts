import { VIETNAM_TIME_ZONE } from "@khukit/core/day";
import type { Locale } from "@khukit/core/vietnamese";

/** What every element says of itself; its own words add the rest. */
export interface ElementWords {
  /** What it shows, as the object of a sentence: "tin tức", "the news". */
  readonly subject: string;
  /** Says what will stand here. */
  readonly empty: string;
}

interface SharedWords {
  readonly loading: (subject: string) => string;
  readonly error: (subject: string) => string;
  readonly stale: (time: string) => string;
  readonly retry: string;
  readonly details: string;
}

export const SHARED_WORDS: Readonly<Record<Locale, SharedWords>> = {
  vi: {
    loading: (subject) => `Đang tải ${subject}…`,
    error: (subject) => `Chưa tải được ${subject}, xin thử lại sau.`,
    stale: (time) => `Dữ liệu lúc ${time}, chưa cập nhật được.`,
    retry: "Thử lại",
    details: "Dành cho quản trị trang",
  },
  en: {
    loading: (subject) => `Loading ${subject}…`,
    error: (subject) => `Could not load ${subject}. Please try again later.`,
    stale: (time) => `Data as of ${time}, not updated since.`,
    retry: "Try again",
    details: "For the webmaster",
  },
};

/** @example momentIn(new Date("2026-11-23T07:05:00Z"), "vi") //=> "14:05 23/11/2026" */
export const momentIn = (instant: Date, language: Locale): string =>
  instant.toLocaleString(language === "vi" ? "vi" : "en-GB", {
    timeZone: VIETNAM_TIME_ZONE,
    hour: "2-digit",
    minute: "2-digit",
    day: "numeric",
    month: "numeric",
    year: "numeric",
  });
