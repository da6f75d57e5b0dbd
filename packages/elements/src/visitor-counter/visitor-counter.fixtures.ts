import type { VisitCounts } from "@khukit/core/visit";
import { type Fixture, SITE, troubles } from "../element/fixture.js";

export const VISITS: VisitCounts = {
  online: 10,
  today: 34,
  yesterday: 1203,
  week: 12242,
  month: 45178,
  year: 230401,
  total: 1030002,
  asOf: "2026-11-23T10:00:00+07:00",
};

const answers = { visits: { body: VISITS }, views: { body: { views: { "/tin/hoi-nghi-tong-ket/": 1573 } } } };

export const visitorCounterFixtures = {
  ready: { title: "Thống kê truy cập", attributes: { site: SITE, heading: "Thống kê truy cập" }, answers },
  all: {
    title: "Mọi con số và lượt xem",
    attributes: {
      site: SITE,
      figures: "online today yesterday week month year total",
      views: "",
      path: "/tin/hoi-nghi-tong-ket/",
    },
    answers,
  },
  english: { title: "Tiếng Anh", attributes: { site: SITE, lang: "en", heading: "Visitors" }, answers },
  dark: { title: "Nền tối", attributes: { site: SITE, theme: "dark", heading: "Thống kê truy cập" }, answers },
  ...troubles("visits", { site: SITE }),
} as const satisfies Record<string, Fixture>;
