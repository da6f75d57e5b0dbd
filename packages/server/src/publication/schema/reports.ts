import { fieldsOf } from "./core-schemas.js";
import { address, flag, list, nullable, object, type Properties, ref, text } from "./json-schema.js";

const summary = (): Properties => ({
  ...fieldsOf("report-front-matter", ["kind", "period", "subject", "date", "asOf"]),
  id: ref("reportId"),
  reference: nullable(text),
  issuer: text,
  draft: flag,
  links: object({ self: address, html: address }),
});

const figure = (): Properties => ({
  ...fieldsOf("observation", ["indicator", "unit", "comparisons"]),
  name: ref("bilingual"),
  zone: nullable(ref("Named")),
  project: nullable(ref("Named")),
  period: ref("period"),
  figure: nullable(
    object({
      ...fieldsOf("observation", ["value", "qualifier", "status"]),
      period: nullable(ref("period")),
      asOf: nullable(ref("asOf")),
    }),
  ),
  target: nullable(ref("FigureBeside")),
  lastYear: nullable(ref("FigureBeside")),
});

const task = (): Properties => ({
  ...fieldsOf("directive", ["id", "section", "text", "period", "due"]),
  lead: ref("Named"),
  with: list(ref("Named")),
});

/** `reports.json` and each report. */
export const reportSchemas = (): Properties => ({
  PublishedReportSummary: object(summary()),
  ReportsPublication: object({ board: ref("Named"), reports: list(ref("PublishedReportSummary")) }),
  PublishedReportFigure: object(figure()),
  PublishedTask: object(task()),
  PublishedReport: object({
    ...summary(),
    ...fieldsOf("report-front-matter", ["place", "addressees", "recipients", "filing", "signerTitle", "signerName"]),
    sections: list(
      object({
        level: { type: "integer", minimum: 0, maximum: 6 },
        heading: nullable(text),
        kinds: list(text),
        html: text,
      }),
    ),
    figures: list(ref("PublishedReportFigure")),
    directives: list(ref("PublishedTask")),
  }),
  ReportPublication: object({ board: ref("Named"), report: ref("PublishedReport") }),
});
