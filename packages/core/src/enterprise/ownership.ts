import * as z from "zod/mini";
import { expects } from "../record/expectation.js";

/** Whose capital: có vốn đầu tư nước ngoài (FDI) or trong nước (DDI, also written DI). */
export const OWNERSHIPS = {
  fdi: { vi: "Đầu tư nước ngoài (FDI)", en: "Foreign investment (FDI)" },
  ddi: { vi: "Đầu tư trong nước (DDI)", en: "Domestic investment (DDI)" },
} as const;

export type Ownership = keyof typeof OWNERSHIPS;

export const ownershipSchema = expects(
  z.enum(["fdi", "ddi"]),
  "fdi (có vốn đầu tư nước ngoài) hoặc ddi (trong nước)",
  "fdi (foreign-invested) or ddi (domestic)",
);
