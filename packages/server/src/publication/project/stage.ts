import type { Enterprise, EnterpriseStatus } from "@khukit/core/enterprise";
import { ENTERPRISE_STATUSES } from "@khukit/core/enterprise";
import type { Project } from "@khukit/core/project";

/** How far a project has come, in the boards' words. */
export const PROJECT_STAGES = {
  certified: { vi: "Đã cấp giấy chứng nhận", en: "Certified" },
  ...ENTERPRISE_STATUSES,
} as const;

export type ProjectStage = "certified" | EnterpriseStatus;

/**
 * How far a project has come, as far as the records tell: what its enterprise does; else that it has its certificate;
 * else null, since a project without a certificate may need none (public investment) or still call for an investor.
 */
export const stageOf = ({ certificate }: Project, enterprise: Enterprise | null): ProjectStage | null =>
  enterprise?.status ?? (certificate === null ? null : "certified");
