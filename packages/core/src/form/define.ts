import type { FormColumn, NationalForm } from "./form.js";
import type { PrintedUnit } from "./printed-unit.js";

/** A column before it knows its group and its form. */
type Column = Omit<FormColumn, "reference" | "group">;

type More = Partial<Pick<FormColumn, "computed" | "signed" | "fractionDigits">>;

const column =
  (inPeriod: boolean) =>
  (
    id: string,
    number: string | null,
    vi: string,
    en: string,
    printed: PrintedUnit | null,
    more: More = {},
  ): Column => ({
    id,
    number,
    label: { vi, en },
    kind: printed?.kind ?? "decimal",
    unit: printed?.unit ?? null,
    exponent: printed?.exponent ?? 0,
    printedUnit: printed?.words ?? null,
    inPeriod,
    computed: null,
    signed: false,
    fractionDigits: printed?.kind === "integer" ? 0 : 5,
    ...more,
  });

/** A column for what was counted within the period. */
export const during = column(true);

/** A column for what stands at the period's end, or since the beginning. */
export const standing = column(false);

type GroupedColumn = Omit<FormColumn, "reference">;

/** Columns under one heading; null where the form prints none. */
export const group = (name: string | null, ...columns: readonly Column[]): readonly GroupedColumn[] =>
  columns.map((each) => ({ ...each, group: name }));

interface FormDefinition extends Pick<NationalForm, "id" | "title" | "row"> {
  readonly groups: readonly (readonly GroupedColumn[])[];
}

/** A form of the series 2101–2116, filed by the quarter and by the year. */
export const boardForm = ({ id, title, row, groups }: FormDefinition): NationalForm => ({
  code: `${id}.H.QLKKT`,
  id,
  title,
  periods: ["quarter", "year"],
  row,
  known: "all",
  missing: null,
  columns: groups.flat().map((each) => ({ ...each, reference: `${id}.${each.id}` })),
});

/** A form of investors (A.4, B.4), filed by the year. */
export const investorForm = (definition: FormDefinition): NationalForm => ({
  ...boardForm(definition),
  code: definition.id,
  periods: ["year"],
});
