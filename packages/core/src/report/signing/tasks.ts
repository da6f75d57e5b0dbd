import type { Directive } from "../../directive/directive.js";
import { quoteFound } from "../../record/check-record.js";
import type { Report } from "../report.js";
import { type SigningItem, signingItem } from "./item.js";

export interface TaskContext {
  readonly directives: readonly Directive[];
  /** Ids of the board's units; where they are given, each task must be led by one of them. */
  readonly units?: readonly string[] | undefined;
}

const unknownTask = (id: string, at: string): SigningItem =>
  signingItem(
    "task-unknown",
    at,
    `nhiệm vụ ${quoteFound(id)} không có trong directives.csv; hãy sửa mã hoặc thêm vào đó.`,
    `the task ${quoteFound(id)} is not in directives.csv; mend the id or add it there.`,
  );

const withoutLead = ({ text, lead }: Directive, at: string): SigningItem =>
  signingItem(
    "task-without-lead",
    at,
    `nhiệm vụ ${quoteFound(text)} chưa giao cho đơn vị nào của ban (lead: ${quoteFound(lead)}); hãy ghi đơn vị chủ trì.`,
    `the task ${quoteFound(text)} is led by no unit of the board (lead: ${quoteFound(lead)}); name the unit that leads it.`,
  );

const withoutDeadline = ({ text }: Directive, at: string): SigningItem =>
  signingItem(
    "task-without-deadline",
    at,
    `nhiệm vụ ${quoteFound(text)} chưa có thời hạn; hãy ghi ngày ở cột due, hoặc kỳ thực hiện ở cột period.`,
    `the task ${quoteFound(text)} has no deadline; write a day under due, or the period it is to be done in under period.`,
  );

/** What is wrong with the tasks that a report sets, in their order. */
export const taskItems = ({ meta }: Report, { directives, units }: TaskContext): readonly SigningItem[] => {
  const known = new Map(directives.map((directive) => [directive.id, directive]));
  return meta.directives.flatMap((id, index) => {
    const at = `directives[${index}]`;
    const task = known.get(id);
    if (task === undefined) return [unknownTask(id, at)];
    return [
      ...(units !== undefined && !units.includes(task.lead) ? [withoutLead(task, at)] : []),
      ...(task.due === null && task.period === null ? [withoutDeadline(task, at)] : []),
    ];
  });
};
