import type { DirectiveStatusKind } from "@khukit/core/directive";
import type { Locale } from "@khukit/core/vietnamese";
import type { ElementWords } from "../element/words.js";

export interface DirectiveListWords extends ElementWords {
  readonly statuses: Readonly<Record<DirectiveStatusKind, string>>;
  /** A status with its working days, as a chip says it: past a Friday's term, a weekend has none yet. */
  readonly chips: Readonly<Partial<Record<DirectiveStatusKind, (days: number) => string>>>;
  readonly lead: string;
  readonly with: string;
  readonly due: string;
  readonly period: string;
  readonly completed: string;
  readonly result: string;
  readonly document: string;
  readonly source: string;
  readonly number: string;
  readonly dated: string;
  readonly tasks: (count: number) => string;
  readonly asOf: (day: string) => string;
  readonly unit: string;
  readonly status: string;
  readonly all: string;
  readonly none: string;
  readonly link: (number: number) => string;
  readonly whole: (count: number) => string;
}

const workingDays = (count: number): string => `${count} working ${count === 1 ? "day" : "days"}`;

export const DIRECTIVE_LIST_WORDS: Readonly<Record<Locale, DirectiveListWords>> = {
  vi: {
    subject: "danh mục nhiệm vụ",
    empty: "Chưa có nhiệm vụ. Nhiệm vụ được giao sẽ hiện ở đây.",
    statuses: {
      overdue: "Quá hạn",
      "due-soon": "Sắp đến hạn",
      "not-due": "Trong hạn",
      "no-deadline": "Không ghi thời hạn",
      "done-late": "Hoàn thành quá hạn",
      "done-on-time": "Hoàn thành đúng hạn",
      done: "Đã hoàn thành",
    },
    chips: {
      overdue: (days) => (days === 0 ? "Quá hạn" : `Quá hạn ${days} ngày làm việc`),
      "due-soon": (days) => (days === 0 ? "Đến hạn hôm nay" : `Còn ${days} ngày làm việc`),
      "done-late": (days) => (days === 0 ? "Hoàn thành quá hạn" : `Hoàn thành, chậm ${days} ngày làm việc`),
    },
    lead: "Chủ trì",
    with: "Phối hợp",
    due: "Thời hạn",
    period: "Thực hiện trong",
    completed: "Hoàn thành",
    result: "Kết quả",
    document: "Văn bản",
    source: "Nguồn",
    number: "số",
    dated: "ngày",
    tasks: (count) => `${count} nhiệm vụ`,
    asOf: (day) => `Tình trạng đến ngày ${day}`,
    unit: "Đơn vị",
    status: "Tình trạng",
    all: "Tất cả",
    none: "Không có nhiệm vụ nào như vậy.",
    link: (number) => `Liên kết đến nhiệm vụ ${number}`,
    whole: (count) => `Xem cả ${count} nhiệm vụ`,
  },
  en: {
    subject: "the tasks",
    empty: "No tasks yet. Assigned tasks will appear here.",
    statuses: {
      overdue: "Overdue",
      "due-soon": "Due soon",
      "not-due": "Not due yet",
      "no-deadline": "No deadline given",
      "done-late": "Done late",
      "done-on-time": "Done on time",
      done: "Done",
    },
    chips: {
      overdue: (days) => (days === 0 ? "Overdue" : `${workingDays(days)} overdue`),
      "due-soon": (days) => (days === 0 ? "Due today" : `${workingDays(days)} left`),
      "done-late": (days) => (days === 0 ? "Done late" : `Done ${workingDays(days)} late`),
    },
    lead: "Lead",
    with: "With",
    due: "Deadline",
    period: "To be done in",
    completed: "Completed",
    result: "Result",
    document: "Document",
    source: "Source",
    number: "No.",
    dated: "of",
    tasks: (count) => `${count} ${count === 1 ? "task" : "tasks"}`,
    asOf: (day) => `As of ${day}`,
    unit: "Unit",
    status: "Status",
    all: "All",
    none: "There is no such task.",
    link: (number) => `Link to task ${number}`,
    whole: (count) => `Show all ${count} tasks`,
  },
};
