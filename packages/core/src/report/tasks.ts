import type { Directive } from "../directive/directive.js";
import type { Report } from "./report.js";

/**
 * The tasks that a report sets, in its order; ids that no task has are left out (`missingBeforeSigning` names them).
 *
 * @example
 * tasksOf({ meta: reportMetaSchema.parse({
 *   period: "2023", kind: "final-review", subject: "Tổng kết năm 2023", directives: ["b", "c"] }) }, [{ id: "a" }, { id: "b" }])
 * //=> [{ id: "b" }]
 */
export const tasksOf = ({ meta }: Pick<Report, "meta">, directives: readonly Directive[]): readonly Directive[] => {
  const known = new Map(directives.map((directive) => [directive.id, directive]));
  return meta.directives.flatMap((id) => known.get(id) ?? []);
};
