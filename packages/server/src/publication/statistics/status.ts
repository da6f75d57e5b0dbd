import type { ObservationStatus } from "@khukit/core/observation";
import type { Bilingual } from "@khukit/core/problem";

export const STATUS_NAMES: Readonly<Record<ObservationStatus, Bilingual>> = {
  actual: { vi: "Thực hiện", en: "Actual" },
  estimate: { vi: "Ước thực hiện", en: "Estimate" },
  target: { vi: "Kế hoạch", en: "Target" },
  forecast: { vi: "Dự báo", en: "Forecast" },
};
